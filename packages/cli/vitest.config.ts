import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

export default mergeConfig(
  base,
  defineConfig({ define: { CAMKET_VERSION: JSON.stringify('0.0.0') } }),
);
