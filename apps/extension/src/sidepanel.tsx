import '../generated/pages/panel';
