#!/usr/bin/env node
import '../dist/camket.js';
