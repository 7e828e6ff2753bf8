import '../generated/pages/options';
