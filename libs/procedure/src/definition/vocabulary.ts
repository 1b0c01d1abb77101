/**
 * The words a definition may use. A definition naming anything else does not publish.
 * Labels are Vietnamese: they are what people read.
 */
export const ROLES = {
  one_stop_officer: 'Công chức một cửa',
  specialist: 'Chuyên viên',
  head_of_department: 'Trưởng phòng',
  leader: 'Lãnh đạo Sở',
  clerk: 'Văn thư',
  council_secretary: 'Thư ký hội đồng',
  medical_assessor: 'Giám định viên',
  quarantine_officer: 'Kiểm dịch viên y tế',
  expert: 'Chuyên gia thẩm định',
  forensic_examiner: 'Giám định viên pháp y',
  internal_auditor: 'Đánh giá viên nội bộ',
  quality_monitor: 'Thư ký ISO',
  applicant: 'Người nộp hồ sơ',
} as const;
export type Role = keyof typeof ROLES;

export const UNITS = {
  mot_cua: 'Bộ phận Tiếp nhận và Trả kết quả',
  phong_duoc: 'Phòng Nghiệp vụ Dược',
  phong_y: 'Phòng Nghiệp vụ Y',
  phong_hanh_nghe: 'Phòng Quản lý hành nghề y dược tư nhân',
  chi_cuc_attp: 'Chi cục An toàn vệ sinh thực phẩm',
  lanh_dao: 'Lãnh đạo Sở',
  van_thu: 'Văn thư - Văn phòng Sở',
  tt_giam_dinh: 'Trung tâm Giám định y khoa',
  tt_kiem_dich: 'Trung tâm Kiểm dịch y tế quốc tế',
  tt_phap_y: 'Trung tâm Pháp y',
  tt_phap_y_tam_than: 'Trung tâm Giám định pháp y tâm thần',
  hoi_dong_duoc: 'Hội đồng tư vấn dược',
  ban_iso: 'Ban chỉ đạo ISO',
} as const;
export type Unit = keyof typeof UNITS;

export const GUARDS = {
  required_papers_present: 'đủ thành phần hồ sơ bắt buộc',
  on_service_day: 'đúng ngày được thẩm định tại cơ sở',
  apology_settled: 'không còn nợ văn bản xin lỗi',
} as const;
export type Guard = keyof typeof GUARDS;

/** What the label of an action is, and so how the history tells it. */
export const TOLD = {
  act: 'việc người ấy làm: kể “… duyệt hồ sơ”',
  finding: 'điều người ấy ghi nhận: kể “… ghi “Đạt””',
} as const;
export type Told = keyof typeof TOLD;

export const EFFECTS = {
  issue_receipt: 'in giấy tiếp nhận và hẹn trả',
  letter_supplement: 'soạn phiếu yêu cầu bổ sung',
  letter_refusal: 'soạn phiếu từ chối',
  letter_closure: 'soạn thông báo dừng giải quyết',
  letter_remedy: 'soạn văn bản yêu cầu khắc phục',
  letter_apology: 'soạn văn bản xin lỗi',
  notify_applicant: 'báo người nộp',
  notify_visit: 'báo lịch thẩm định',
  notify_appointment: 'báo lịch khám giám định',
  invite_council: 'gửi giấy mời họp hội đồng',
  invite_test: 'báo lịch kiểm tra kiến thức',
  letter_consult: 'soạn văn bản lấy ý kiến',
  letter_forward: 'soạn văn bản chuyển cơ quan có thẩm quyền',
  notify_authority: 'báo cơ quan trưng cầu',
  notify_partner: 'báo đơn vị phối hợp',
  publish_result: 'đăng kết quả trên cổng thông tin',
  publish_document: 'phát hành tài liệu cho các đơn vị',
  archive: 'lưu hồ sơ',
  alert_head: 'báo trưởng phòng',
  alert_leader: 'báo lãnh đạo',
  draft_result: 'soạn dự thảo kết quả',
  number_and_seal: 'lấy số, đóng dấu',
  record_handover: 'ghi sổ trả kết quả',
} as const;
export type Effect = keyof typeof EFFECTS;

/** Lĩnh vực; the folder under `workflows/` is the code in lower case without accents. */
export const FIELDS = {
  DMP: 'Dược - Mỹ phẩm',
  KCB: 'Khám bệnh, chữa bệnh',
  YHCT: 'Y học cổ truyền',
  ATVSTP: 'An toàn vệ sinh thực phẩm',
  GĐ: 'Giám định y khoa, pháp y',
  YT: 'Y tế dự phòng, kiểm dịch',
  HT: 'Hệ thống quản lý chất lượng',
} as const;
export type Field = keyof typeof FIELDS;

/** Mẫu quy trình: how procedures of a kind are worked (procedures-notes §3). */
export const PATTERNS = {
  desk_review: 'Thẩm định hồ sơ',
  site_inspection: 'Thẩm định tại cơ sở',
  committee: 'Hội đồng xét duyệt',
  examination: 'Khám, giám định, kiểm tra kiến thức',
  border_quarantine: 'Kiểm dịch tại cửa khẩu',
  notification: 'Tiếp nhận thông báo, công bố',
  reissue: 'Cấp lại',
  reception: 'Tiếp nhận chung',
  quality: 'Quy trình nội bộ của hệ thống chất lượng',
  event_log: 'Nhật ký sự kiện phát lại',
} as const;
export type Pattern = keyof typeof PATTERNS;

/** Chủ hồ sơ: who may apply; a procedure that names none takes anyone. */
export const APPLICANTS = {
  citizen: 'cá nhân',
  organisation: 'tổ chức',
  authority: 'cơ quan nhà nước',
  unit: 'đơn vị của Sở',
} as const;
export type ApplicantKind = keyof typeof APPLICANTS;

/** What an issue without successor came to. */
export const RETIREMENTS = {
  abolished: 'bãi bỏ',
  merged: 'gộp',
  replaced: 'thay thế',
} as const;
export type Retirement = keyof typeof RETIREMENTS;

/** Why a step of the agency itself may stop the clock: it waits for somebody or something outside its power. */
export const WAITS_FOR = {
  abroad: 'xác minh ở nước ngoài',
  authority: 'cơ quan khác trả lời',
  laboratory: 'kết quả xét nghiệm',
  person: 'người được khám có mặt, ổn định',
  treatment: 'xử lý, cách ly',
  vehicle: 'phương tiện, hàng hóa sẵn sàng để xem',
} as const;
export type WaitsFor = keyof typeof WAITS_FOR;

/** Limits of a step that the rule regime of the day of reception sets (config/regimes/). */
export const REGIME_LIMITS = {
  reception: 'tiếp nhận, trả lời hồ sơ nộp',
  handover: 'chuyển hồ sơ đến đơn vị giải quyết',
  supplement_wait: 'chờ người nộp bổ sung',
} as const;
export type RegimeLimit = keyof typeof REGIME_LIMITS;

/**
 * text: one or more sentences; texts: a sentence or a list of them; count: whole number from 0;
 * number: any number from 0; date: local `yyyy-MM-dd`.
 */
export type DataKind = 'text' | 'texts' | 'count' | 'number' | 'date';

/** What an action may ask for (`needs`): words for the form, kind for the check. */
export const DATA_FIELDS = {
  reason: { label: 'lý do', kind: 'text' },
  missing_items: { label: 'thành phần cần bổ sung', kind: 'texts' },
  assignee: { label: 'người được giao', kind: 'text' },
  visit_date: { label: 'ngày thẩm định', kind: 'date' },
  minutes: { label: 'biên bản', kind: 'text' },
  score: { label: 'điểm chấm', kind: 'count' },
  faults: { label: 'tồn tại phải khắc phục', kind: 'texts' },
  remedy_report: { label: 'báo cáo khắc phục', kind: 'text' },
  session_date: { label: 'ngày họp hội đồng', kind: 'date' },
  votes_for: { label: 'số phiếu thuận', kind: 'count' },
  votes_against: { label: 'số phiếu chống', kind: 'count' },
  appointment_date: { label: 'ngày hẹn khám', kind: 'date' },
  findings: { label: 'kết quả khám', kind: 'text' },
  injury_rate: { label: 'tỷ lệ tổn thương cơ thể (%)', kind: 'number' },
  old_number: { label: 'số giấy đã cấp', kind: 'text' },
  treatment: { label: 'biện pháp xử lý', kind: 'text' },
  opinion: { label: 'ý kiến', kind: 'text' },
  document_number: { label: 'số văn bản', kind: 'text' },
  experts: { label: 'người tham gia giám định', kind: 'texts' },
  test_date: { label: 'ngày kiểm tra kiến thức', kind: 'date' },
  attendees: { label: 'thành phần tham dự', kind: 'texts' },
  cause: { label: 'nguyên nhân', kind: 'text' },
  measure: { label: 'biện pháp', kind: 'text' },
  evidence: { label: 'bằng chứng', kind: 'text' },
  start_date: { label: 'ngày bắt đầu', kind: 'date' },
  result_number: { label: 'số của kết quả', kind: 'text' },
  receiver: { label: 'người nhận kết quả', kind: 'text' },
  newDue: { label: 'ngày hẹn trả mới', kind: 'date' },
} as const satisfies Record<string, { label: string; kind: DataKind }>;
export type DataField = keyof typeof DATA_FIELDS;
