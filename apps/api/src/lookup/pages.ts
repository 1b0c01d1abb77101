import type { PublicStory } from '#reading';
import { STYLE } from './page-style.js';
import { html, Html } from '#kernel';

export const LOOKUP_PATH = '/tra-cuu';

/** What the form shows again; the digits are never shown again. */
export interface Asked {
  readonly code: string;
  /** The field to go to first. */
  readonly field: 'ma' | 'so';
  /** What is wrong, above the form. */
  readonly alert: string | null;
}

/** The form, with what is wrong above it when something is. */
export function formPage(agency: string, { code, field, alert }: Asked): string {
  const first = (name: Asked['field']): Html | null => (field === name ? new Html(' autofocus') : null);
  return page(
    agency,
    'Tra cứu hồ sơ',
    html`<h1>Tra cứu hồ sơ</h1>
      <p class="lead">Xem hồ sơ đang ở đâu, hẹn trả ngày nào và đang đến lượt ai. Không cần tài khoản.</p>
      ${alert === null ? null : html`<div class="note warn" role="alert"><p>${alert}</p></div>`}
      <form method="post" action="${LOOKUP_PATH}" autocomplete="off">
        <label for="ma"
          >Mã hồ sơ
          <span class="hint" id="ma-hint">Ghi trên giấy tiếp nhận hồ sơ và hẹn trả kết quả</span></label
        >
        <input
          id="ma"
          name="ma"
          value="${code}"
          required
          maxlength="60"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="ma-hint"
          ${first('ma')}
        />
        <label for="so"
          >4 số cuối
          <span class="hint" id="so-hint"
            >Của số điện thoại, hoặc của số giấy tờ (căn cước, mã số thuế, hộ chiếu) đã ghi khi nộp hồ
            sơ</span
          ></label
        >
        <input
          id="so"
          name="so"
          class="short"
          value=""
          required
          inputmode="numeric"
          pattern="[0-9]{4}"
          maxlength="4"
          title="Đúng 4 chữ số cuối"
          aria-describedby="so-hint"
          ${first('so')}
        />
        <button type="submit">Tra cứu</button>
      </form>`,
  );
}

/** What holds for a code that does not exist and for digits that do not fit, word for word. */
export const NOT_FOUND =
  'Không tìm thấy hồ sơ khớp cả mã và 4 số cuối đã nhập. Xin xem lại mã trên giấy tiếp nhận, và thử 4 số cuối của số còn lại (điện thoại hoặc giấy tờ). Hồ sơ không ghi số điện thoại lẫn số giấy tờ thì không tra cứu ở đây được: xin mang giấy tiếp nhận đến nơi đã nộp hồ sơ.';

/** @param at the moment of asking, as `09:15 ngày 04/08/2026` */
export function storyPage(agency: string, story: PublicStory, at: string): string {
  return page(
    agency,
    `Hồ sơ ${story.code}`,
    html`<h1>Hồ sơ ${story.code}</h1>
      <p class="lead">${story.procedure}</p>
      ${standing(story)} ${lateness(story)} ${wanted(story)} ${facts(story)} ${moves(story)}`,
    html`<p>Tra cứu lúc ${at}. Thông tin này không thay giấy tiếp nhận và văn bản của cơ quan.</p>
      <p class="screen"><a href="${LOOKUP_PATH}">Tra cứu hồ sơ khác</a></p>`,
  );
}

function standing(story: PublicStory): Html {
  const { promise, turn, done } = story;
  return html`<div class="now">
      ${done === null ? promised(promise) : cell('Kết quả', done.standing, done.verdict ?? '')}
      ${done === null ? cell('Đang đến lượt', turn.whose, turn.what) : whereNow(story)}
    </div>
    ${promise.note === null ? null : html`<div class="note"><p>${promise.note}</p></div>`}`;
}

/** Where a finished result is; nowhere any more once it is handed over. */
const whereNow = ({ turn, collect }: PublicStory): Html =>
  turn.yours ? cell('Nơi nhận kết quả', collect ?? turn.whose, '') : cell('Tình trạng', turn.whose, '');

const promised = ({ now, original }: PublicStory['promise']): Html =>
  cell('Ngày hẹn trả hiện nay', now ?? (original === null ? 'Chưa có' : 'Đang tạm ngừng'), '');

const cell = (title: string, strong: string, more: string): Html =>
  html`<div><span>${title}</span><strong>${strong}</strong>${more}</div>`;

function lateness({ late }: PublicStory): Html | null {
  if (late === null) return null;
  return html`<div class="note bad">
    <p><strong>${late.text}</strong></p>
    ${late.letter === null ? null : html`<p>${late.letter}</p>`}
  </div>`;
}

function wanted({ wanted: asked }: PublicStory): Html | null {
  if (asked === null) return null;
  const { items, until, passed } = asked;
  if (items.length === 0 && until === null) return null;
  return html`<div class="note ${passed ? 'bad' : 'warn'}">
    <p><strong>Đang chờ Ông/Bà bổ sung${items.length === 0 ? '.' : ':'}</strong></p>
    ${
      items.length === 0
        ? null
        : html`<ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
    }
    ${until === null ? null : html`<p><strong>${until}</strong></p>`}
  </div>`;
}

function facts({ applicant, handedIn, received, promise, collect, done }: PublicStory): Html {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Người nộp', applicant],
    ['Ngày nộp', handedIn],
    ['Ngày tiếp nhận', received ?? 'Chưa tiếp nhận'],
    ['Hẹn trả lần đầu', promise.original],
    ['Nơi nhận kết quả', done === null ? collect : null],
  ];
  return html`<h2>Thông tin hồ sơ</h2>
    <dl>
      ${rows.map(([name, value]) =>
        value === null
          ? html``
          : html`<dt>${name}</dt>
              <dd>${value}</dd>`,
      )}
    </dl>`;
}

function moves({ changes }: PublicStory): Html | null {
  if (changes.length === 0) return null;
  return html`<h2>Ngày hẹn trả qua từng lần</h2>
    <ol class="days">
      ${changes.map(({ day, text }) => html`<li><time>${day}</time><span>${text}</span></li>`)}
    </ol>`;
}

/** When something of ours is broken. */
export function troublePage(agency: string, words: string): string {
  return page(
    agency,
    'Tra cứu hồ sơ',
    html`<h1>Tra cứu hồ sơ</h1>
      <div class="note bad" role="alert"><p>${words}</p></div>
      <p><a href="${LOOKUP_PATH}">Thử lại</a></p>`,
  );
}

function page(agency: string, title: string, main: Html, below: Html | null = null): string {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title} — ${agency}</title>
        ${
          // Exactly the text whose hash the policy names.
          new Html(`<style>${STYLE}</style>`)
        }
      </head>
      <body>
        <div class="page">
          <header>
            <p class="agency">${agency}</p>
            <p class="name">Đúng Hẹn: hồ sơ và ngày hẹn trả</p>
          </header>
          <main>${main}</main>
          ${below === null ? null : html`<footer>${below}</footer>`}
        </div>
      </body>
    </html> `.text;
}
