import { describe, expect, it } from '@jest/globals';
import { findProcedures } from './find-procedure.js';

const PROCEDURES = [
  ['QT-08/DMP', 'Cấp Giấy chứng nhận “Thực hành tốt nhà thuốc” (GPP)', 'Dược - Mỹ phẩm'],
  ['QT-16/DMP', 'Cấp Giấy chứng nhận đủ điều kiện kinh doanh dược', 'Dược - Mỹ phẩm'],
  ['QT-08/KCB', 'Cấp giấy phép hoạt động đối với phòng xét nghiệm', 'Khám bệnh, chữa bệnh'],
  ['QT-01/GĐ', 'Khám giám định thương tật lần đầu', 'Giám định y khoa, pháp y'],
  ['QT-02/GĐ', 'Khám giám định lại thương tật', 'Giám định y khoa, pháp y'],
].map(([code = '', title = '', fieldLabel = '']) => ({ code, title, fieldLabel }));

const found = (text: string): string[] => findProcedures(PROCEDURES, text).map(({ code }) => code);

describe('finding a procedure', () => {
  it.each([
    ['nha thuoc', ['QT-08/DMP']],
    ['NHÀ THUỐC', ['QT-08/DMP']],
    ['gpp', ['QT-08/DMP']],
    ['giam dinh lan dau', ['QT-01/GĐ']],
    ['thuong tat', ['QT-01/GĐ', 'QT-02/GĐ']],
    ['qt-08', ['QT-08/DMP', 'QT-08/KCB']],
    ['qt08kcb', ['QT-08/KCB']],
    ['qt-01/gd', ['QT-01/GĐ']],
    ['duoc phong', []],
    ['(gpp', ['QT-08/DMP']],
    ['(x', []],
  ])('%s', (text, codes) => expect(found(text).sort()).toEqual([...codes].sort()));

  it('puts the code and the nearer title first', () => {
    expect(found('qt-16/dmp')[0]).toBe('QT-16/DMP');
    expect(found('cap giay chung nhan du dieu kien')[0]).toBe('QT-16/DMP');
    expect(found('dược')[0]).toBe('QT-16/DMP');
    expect(found('')).toHaveLength(PROCEDURES.length);
  });
});
