/** Lĩnh vực as the procedure vocabulary names them; unknown codes speak for themselves. */
export const FIELDS: Readonly<Record<string, string>> = {
  DMP: 'Dược - Mỹ phẩm',
  KCB: 'Khám bệnh, chữa bệnh',
  YHCT: 'Y học cổ truyền',
  ATVSTP: 'An toàn vệ sinh thực phẩm',
  GĐ: 'Giám định y khoa, pháp y',
  YT: 'Y tế dự phòng, kiểm dịch',
  HT: 'Hệ thống quản lý chất lượng',
};

export function fieldWords(code: string): string {
  return FIELDS[code] ?? code;
}
