import '../../generated/pages/welcome';
