/** Who speaks: those who petition, those who hold office, a body. */
export type Role = 'citizen' | 'official' | 'body';

/** Nouns that head a petitioner, as match keys. */
export const CITIZENS =
  'có cử tri|có người dân|có doanh nghiệp|có đại biểu|có hộ|có ý kiến|các cử tri|nhiều cử tri|một số cử tri|cử tri|người dân|bà con nhân dân|bà con cử tri|bà con nông dân|bà con|nhân dân|công dân|hộ dân|dn|các hộ dân|các hộ|cư dân|doanh nghiệp|các doanh nghiệp|nhiều doanh nghiệp|đại diện doanh nghiệp|đại diện các doanh nghiệp|nông dân|hội viên|đoàn viên|thanh niên|công nhân|người lao động|các đại biểu|nhiều đại biểu|một số đại biểu|đại biểu|các cơ sở|cơ sở giáo dục|nhiều ý kiến|các ý kiến|một số ý kiến|có ý kiến|ý kiến|giáo viên|thầy cô|các thầy cô|nhà giáo|hiệp hội|hợp tác xã|htx|hộ kinh doanh|tiểu thương|phụ huynh|học sinh|sinh viên|anh|chị|cụ|bạn đọc|độc giả|người gửi|quý công dân|chủ cơ sở|ngư dân|diêm dân|chủ hộ|tổ dân phố|nhóm cử tri|nhóm hộ dân|ban công tác mặt trận|nhà đầu tư|bạn|người phản ánh|ông/bà|cô giáo|thầy giáo|nhà giáo|đại diện công ty|đại diện hội|đại diện hiệp hội|đại diện htx|đại diện hợp tác xã|đại diện nhà đầu tư|đại diện nông dân|đại diện công nhân|đại diện cử tri|đại diện hộ|đại diện các hộ|đại diện tập đoàn|đại diện chi nhánh|đại diện hội viên|đại diện người dân|đại diện nhân dân|đại diện các thôn|đại diện tiểu thương|đại diện đoàn viên|tập đoàn|người trồng|người nuôi|người chăn nuôi|người sử dụng lao động'.split(
    '|',
  );

/** Words that head an official or a leading collective, as match keys. */
export const OFFICIALS =
  'đại diện các ngành|đại diện các đơn vị|đại diện các cơ quan|đại diện các phòng|đại diện các địa phương|đbqh|đồng chí|các đồng chí|lãnh đạo|đại diện lãnh đạo|đại diện tổ đại biểu|đại diện đoàn đại biểu|đại diện thường trực|đại diện ubnd|đại diện sở|đại diện ủy ban|đại diện các sở|đại diện ngành|đại diện ban quản lý|đại diện công an|đại diện văn phòng|đại diện phòng|đại diện huyện|đại diện xã|đại diện phường|đại diện cục|đại diện chi cục|đại diện thuế|đại diện điện lực|đại diện bảo hiểm|đại diện tỉnh|đại diện thành phố|đại diện đơn vị|đại diện cơ quan|đại diện chính quyền|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|trưởng ban|phó trưởng ban|trưởng đoàn|phó trưởng đoàn|trưởng phòng|phó trưởng phòng|trưởng công an|chánh văn phòng|phó chánh văn phòng|chánh thanh tra|cục trưởng|phó cục trưởng|chi cục trưởng|tổng giám đốc|phó tổng giám đốc|người đứng đầu|trực tiếp người đứng đầu|cán bộ|đ/c|thành viên|chủ tọa|chủ trì|tổ trưởng|thường trực|thay mặt|viện trưởng|hiệu trưởng|chủ nhiệm|phó chủ nhiệm|trưởng thuế'.split(
    '|',
  );

/** Words for a body that speaks or promises without its full name, as match keys. */
export const BODIES =
  'tỉnh|thành phố|tp|tphcm|xã|phường|huyện|quận|thị xã|đặc khu|sở|ngành|bộ|cục|ban|công ty|chính quyền|cấp ủy|chi cục|trung tâm|phòng|đơn vị|địa phương|hội đồng|ủy ban|ubnd|hđnd|tỉnh ủy|thành ủy|đảng ủy|các sở|các đơn vị|các cơ quan|cơ quan|các ngành|chúng tôi|tôi|nhà trường|chủ đầu tư|các địa phương|tổ đại biểu|các đại biểu của|mặt trận|lực lượng|tổ|đoàn'.split(
    '|',
  );

/** Words that begin like one of these and are none. */
export const NO_ROLES =
  'xã hội|tỉnh lộ|ban hành|ban đầu|bộ máy|bộ phận|tổ chức|sở hữu|đoàn kết|ngành nghề|đơn vị tính|hội nghị|chị em|phòng chống|phòng cháy|cục bộ'.split(
    '|',
  );

/** What opens an adverbial in front of the subject, as match keys. */
export const LEAD_INS =
  /^(?:(?:cũng )?(?:tại|trước|sau|trong|qua|thông qua|theo|để|nhằm|phát biểu|kết luận|kết thúc|bế mạc|khai mạc|trả lời|giải trình|giải đáp|liên quan|đối với|về|trên cơ sở|thay mặt|tiếp thu|tiếp|bên cạnh|ngoài ra|ngoài|đồng thời|cụ thể|theo đó|trong đó|tiếp đó|cùng với|cùng ngày|tuy nhiên|mặt khác|do đó|vì vậy|từ|với|khi|ngay|nhân dịp|nhân kỷ niệm|riêng|hiện nay|hiện|thực hiện|căn cứ|đặc biệt|nhất là|ở|đặt câu hỏi|tranh luận|làm rõ|chiều|sáng|tối|ngày|cuối cùng|bên lề|song song|mở đầu|tham dự|cho rằng|ghi nhận|chia sẻ|nêu ý kiến|góp ý|phản hồi|giải thích|lý giải|cho ý kiến|đáp lại|xung quanh|tương tự|còn|cùng quan điểm|đồng quan điểm|đồng tình|cũng tại|dịp|nhìn chung|trước mắt|trao đổi|đề cập|nói về|vào|bằng|tham gia|cũng|như vậy|bởi vậy|qua đó|trước đó|sau đó|ngược lại|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|một là|hai là|ba là|bốn là|năm là|để|vì thế|hướng tới|trường hợp))(?![\p{L}\p{N}])/u;
