/** Who speaks: those who petition, those who hold office, a body. */
export type Role = 'citizen' | 'official' | 'body';

/** Nouns that head a petitioner, as match keys. */
export const CITIZENS =
  'có ý kiến|các cử tri|nhiều cử tri|một số cử tri|cử tri|bà con nhân dân|bà con cử tri|bà con nông dân|bà con|nhân dân|công dân|hộ dân|dn|các hộ dân|các hộ|cư dân|doanh nghiệp|các doanh nghiệp|nhiều doanh nghiệp|nông dân|hội viên|đoàn viên|thanh niên|công nhân|các đại biểu|nhiều đại biểu|một số đại biểu|đại biểu|các cơ sở|cơ sở giáo dục|nhiều ý kiến|các ý kiến|một số ý kiến|ý kiến|giáo viên|thầy cô|các thầy cô|nhà giáo|hiệp hội|hợp tác xã|htx|hộ kinh doanh|tiểu thương|phụ huynh|học sinh|sinh viên|anh|chị|cụ|bạn đọc|độc giả|quý công dân|chủ cơ sở|ngư dân|chủ hộ|tổ dân phố|nhóm hộ dân|người|chủ tàu|ban công tác mặt trận|nhà đầu tư|bạn|ông/bà|cô giáo|đại diện công ty|tập đoàn'.split(
    '|',
  );

/** Words that head an official or a leading collective, as match keys. */
export const OFFICIALS =
  'đbqh|đồng chí|các đồng chí|lãnh đạo|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|phó trưởng phòng|trưởng ban|phó trưởng ban|trưởng đoàn|phó trưởng đoàn|trưởng phòng|trưởng công an|chánh văn phòng|chánh thanh tra|cục trưởng|tổng giám đốc|người đứng đầu|trực tiếp người đứng đầu|cán bộ|đ/c|thành viên|chủ tọa|chủ trì|tổ trưởng|thường trực|thay mặt|chủ nhiệm'.split(
    '|',
  );

/** Words for a body that speaks or promises without its full name, as match keys. */
export const BODIES =
  'tỉnh|thành phố|tp|tphcm|xã|phường|huyện|quận|thị xã|đặc khu|sở|ngành|bộ|cục|ban|công ty|chính quyền|cấp ủy|chi cục|trung tâm|phòng|đơn vị|địa phương|hội đồng|ủy ban|ubnd|hđnd|tỉnh ủy|thành ủy|đảng ủy|các sở|các đơn vị|các cơ quan|cơ quan|các ngành|chúng tôi|tôi|nhà trường|chủ đầu tư|các địa phương|tổ đại biểu|các đại biểu của|mặt trận|lực lượng|tổ|đoàn|đội|trạm|hạt|công an|điện lực|văn phòng|bảo hiểm|thuế|kho bạc|ngân hàng|bệnh viện|hải quan|thanh tra|tòa án|ban quản lý'.split(
    '|',
  );

/** Words that begin like one of these and are none. */
export const NO_ROLES =
  'xã hội|tỉnh lộ|ban hành|bộ máy|bộ phận|tổ chức|sở hữu|đoàn kết|ngành nghề|hội nghị|chị em|phòng chống|phòng cháy|cục bộ'.split(
    '|',
  );

/** What opens an adverbial in front of the subject, as match keys. */
export const LEAD_INS =
  /^(?:(?:cũng )?(?:tại|trước|sau|trong|qua|thông qua|theo|để|nhằm|phát biểu|kết luận|kết thúc|bế mạc|khai mạc|trả lời|giải trình|giải đáp|liên quan|đối với|về|trên cơ sở|thay mặt|tiếp thu|tiếp|(?:bên )?cạnh|thêm vào|ngoài ra|ngoài|đồng thời|cụ thể|theo đó|trong đó|tiếp đó|cùng với|cùng ngày|tuy nhiên|mặt khác|do đó|vì vậy|từ|với|khi|ngay|nhân dịp|nhân kỷ niệm|riêng|hiện nay|hiện|thực hiện|căn cứ|đặc biệt|nhất là|ở|đặt câu hỏi|tranh luận|làm rõ|chiều|sáng|tối|ngày|cuối cùng|song song|mở đầu|tham dự|cho rằng|ghi nhận|chia sẻ|nêu ý kiến|góp ý|phản hồi|giải thích|lý giải|cho ý kiến|đáp lại|xung quanh|tương tự|còn|đồng tình|cũng tại|dịp|trước mắt|trao đổi|đề cập|vào|bằng|tham gia|cũng|như vậy|qua đó|trước đó|sau đó|ngược lại|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|một là|hai là|ba là|bốn là|năm là|để|vì thế|hướng tới|trường hợp))(?![\p{L}\p{N}])/u;
