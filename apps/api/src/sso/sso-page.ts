import type { FastifyReply } from 'fastify';
import { Html, html, type Refusal } from '#kernel';
import { problemOf } from '../http/problem.js';

/** A page that loads nothing, runs nothing and stands in no frame. */
const CONTAINED = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;margin:0;background:#f3f5f8;color:#1f2937}
main{max-width:34rem;margin:12vh auto;padding:2rem;background:#fff;border:1px solid #d8dee7;border-radius:8px}
h1{font-size:1.25rem;margin:0 0 .75rem}a{color:#0b5cad}small{color:#566072}`;

/** The end of a way through the provider that let nobody in: why, and what is possible now. */
export function refusedPage(reply: FastifyReply, refusal: Refusal): void {
  const status = refusal.code === 'sso.provider_down' ? 503 : problemOf(refusal).status;
  void reply
    .status(status)
    .header('Content-Type', 'text/html; charset=utf-8')
    .header('Content-Security-Policy', CONTAINED)
    .header('Cache-Control', 'no-store')
    .header('Referrer-Policy', 'no-referrer')
    .send(page(refusal));
}

function page({ message, code }: Refusal): string {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Chưa đăng nhập được</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>Chưa đăng nhập được</h1>
          <p>${message}</p>
          <p><a href="/dang-nhap">Về trang đăng nhập</a></p>
          <p><small>Mã lỗi: ${code}</small></p>
        </main>
      </body>
    </html>`.text;
}
