/** Family names met in Vietnam, of the larger and the smaller peoples, as match keys. */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh lâm mai đào trương hà cao lương tạ tô phùng chu quách thái châu tống kiều văn triệu từ viên vi lò lô quàng cầm cà sùng giàng vàng thào hạng lầu mùa hờ vừ và ' +
    'mã ma nông hứa long bế đàm la lục hoàng bàn bạch đèo tòng lường kha vương khổng nghiêm doãn thạch sơn kim danh lữ nhâm cù tăng phí âu ân biện cung diệp đồng giang hầu khuất khương lại lạc liễu lưu mạc mẫn ninh nhan ngụy ngọ ôn phó quản quan ' +
    'siu rơ ksor kpă nay rcom rahlan y h a đinh hồ bríu pơloong zơrâm alăng cơlâu arất'
  ).split(' '),
);
