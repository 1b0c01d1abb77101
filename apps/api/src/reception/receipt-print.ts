import { dayOfIso, documentDayWords, hourOfIso, Html, html, htmlLines, paperDay } from '#kernel';
import type { Receipt } from './receipt-reader.js';

/** Giấy tiếp nhận on A5, in the order of the form; any text of people is text here too. */
export function printReceipt(receipt: Receipt): string {
  const { agency, code, form } = receipt;
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Giấy tiếp nhận ${code}</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <article>
          <p class="form">${form.number ?? ''}</p>
          <header>
            <div>
              <p class="upper">${agency}</p>
              <p><b>${receipt.counter}</b></p>
              <p>Mã hồ sơ: <b>${code}</b></p>
            </div>
            <div>
              <p class="upper"><b>Cộng hòa xã hội chủ nghĩa Việt Nam</b></p>
              <p class="motto"><b>Độc lập - Tự do - Hạnh phúc</b></p>
              <p><i>${documentDayWords(dayOfIso(receipt.receivedAt))}</i></p>
            </div>
          </header>
          <h1>Giấy tiếp nhận hồ sơ và hẹn trả kết quả</h1>
          ${applicantLines(receipt)} ${papersTable(receipt)} ${promiseLines(receipt)} ${foot(receipt)}
        </article>
      </body>
    </html>`.text;
}

function applicantLines({ applicant, procedure, channel, result }: Receipt): Html {
  return htmlLines([
    line('Tiếp nhận hồ sơ của', applicant.name, true),
    pair(line('Số giấy tờ', applicant.identifier), line('Số điện thoại', applicant.phone)),
    line('Địa chỉ', applicant.address ?? ''),
    line('Email', applicant.email ?? ''),
    line(
      'Nội dung yêu cầu giải quyết',
      `${procedure.title} (${procedure.code}, lần ban hành ${procedure.issue})`,
    ),
    line('Kết quả', result ?? ''),
    line('Hình thức nộp', channel),
  ]);
}

function papersTable({ papers }: Receipt): Html {
  const rows = papers
    .filter(({ presented, files }) => presented || files > 0)
    .map(
      ({ title, files }, at) =>
        html`<tr>
          <td>${at + 1}</td>
          <td>${title}</td>
          <td>${files > 0 ? `${files} tệp` : 'bản giấy'}</td>
        </tr>`,
    );
  return html`<h2>Thành phần hồ sơ đã nộp</h2>
    <table>
      <thead>
        <tr>
          <th>TT</th>
          <th>Tên giấy tờ</th>
          <th>Bản nộp</th>
        </tr>
      </thead>
      <tbody>
        ${htmlLines(rows)}
      </tbody>
    </table>`;
}

function promiseLines({ promise, limit, receivedAt, fee, collectAt }: Receipt): Html {
  const { dueOriginal, dueCurrent, provisional } = promise;
  const moved = dueCurrent !== null && dueCurrent !== dueOriginal;
  return htmlLines([
    line('Thời gian giải quyết theo quy định', limit),
    line('Thời gian nhận hồ sơ', momentWords(receivedAt)),
    line('Thời gian trả kết quả', dueOriginal === null ? 'theo thông báo' : momentWords(dueOriginal), true),
    moved ? line('Ngày hẹn trả hiện nay', momentWords(dueCurrent), true) : NOTHING,
    line('Nhận kết quả tại', collectAt ?? ''),
    provisional === null ? NOTHING : html`<p class="note">Ngày hẹn tạm tính: ${provisional}.</p>`,
    line('Phí, lệ phí', fee === null ? 'theo thông báo của cơ quan' : feeWords(fee)),
  ]);
}

function foot({ lookUp, receivedBy, applicant }: Receipt): Html {
  // An organisation does not sign: whoever came for it writes their own name.
  const submitter = isPerson(applicant) ? applicant.name : '';
  return html`<section class="foot">
    <div class="qr">
      ${new Html(lookUp.qr)}
      <p>
        Tra cứu hồ sơ: quét mã, hoặc vào<br />${lookUp.url}<br />rồi nhập 4 số cuối của điện thoại hoặc giấy
        tờ.
      </p>
    </div>
    <div class="sign">
      <p><b>Người nộp hồ sơ</b></p>
      <p><i>(ký, ghi rõ họ tên)</i></p>
      <p class="name">${submitter}</p>
    </div>
    <div class="sign">
      <p><b>Người tiếp nhận</b></p>
      <p><i>(ký, ghi rõ họ tên)</i></p>
      <p class="name">${receivedBy}</p>
    </div>
  </section>`;
}

const PERSONAL: readonly (string | undefined)[] = ['cccd', 'cmnd', 'passport'];

const isPerson = ({ kind, identifierKind }: Receipt['applicant']): boolean =>
  kind === 'citizen' || (kind === undefined && PERSONAL.includes(identifierKind));

function feeWords({ amount, currency, note }: NonNullable<Receipt['fee']>): string {
  const money =
    amount === 0 ? 'không thu' : `${amount.toLocaleString('vi-VN')} ${currency === 'USD' ? 'USD' : 'đồng'}`;
  return note === null ? money : `${money} (${note})`;
}

const NOTHING = new Html('');

function line(label: string, value: string, strong = false): Html {
  if (value === '') return NOTHING;
  return html`<p><span class="label">${label}:</span> ${strong ? html`<b>${value}</b>` : value}</p>`;
}

/** Two short lines beside each other: the form is to fit on one A5 sheet. */
const pair = (left: Html, right: Html): Html =>
  left === NOTHING || right === NOTHING
    ? html`${left}${right}`
    : html`<div class="pair">${left}${right}</div>`;

/** @param local `2026-08-03T09:10:00+07:00` */
function momentWords(local: string): string {
  const [hour = '', minute = ''] = hourOfIso(local).split(':');
  return `${hour} giờ ${minute} phút, ngày ${paperDay(dayOfIso(local))}`;
}

const STYLE = `
@page { size: A5; margin: 9mm 10mm }
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: #000; font: 12.5px/1.4 "Times New Roman", Tinos, serif }
article { max-width: 148mm; margin: 0 auto; padding: 4mm 6mm }
@media print { article { max-width: none; padding: 0 } }
p { margin: 0 0 3px } h1 { font-size: 15px; text-align: center; text-transform: uppercase; margin: 10px 0 8px }
h2 { font-size: 12.5px; margin: 6px 0 3px }
.form { text-align: right; font-style: italic; font-size: 11px }
.upper { text-transform: uppercase }
header { display: flex; justify-content: space-between; gap: 8px; text-align: center; font-size: 11.5px }
.motto { text-decoration: underline; text-underline-offset: 3px }
table { width: 100%; border-collapse: collapse; font-size: 12px; margin-bottom: 5px }
th, td { border: 1px solid #000; padding: 1px 4px; text-align: left; vertical-align: top }
th:first-child, td:first-child { width: 2.2em; text-align: center } th:last-child, td:last-child { width: 6em; white-space: nowrap }
.pair { display: flex; flex-wrap: wrap; gap: 0 24px }
.note { font-style: italic }
.foot { display: grid; grid-template-columns: 1.25fr 1fr 1fr; gap: 8px; margin-top: 8px; break-inside: avoid; text-align: center }
.qr { font-size: 10px; text-align: left; overflow-wrap: anywhere } .qr svg { width: 22mm; height: 22mm; display: block; margin-bottom: 3px }
.name { margin-top: 36px; font-weight: bold }
@media screen and (max-width: 430px) { header { flex-direction: column } .foot { grid-template-columns: 1fr 1fr } .qr { grid-column: 1 / -1 } }`;
