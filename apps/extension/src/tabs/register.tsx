import '../../generated/pages/register';
