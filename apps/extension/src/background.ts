import '../generated/background';
