import { createHash } from 'node:crypto';

/** The whole look of the public pages: a sheet of paper on a desk, a card on a telephone, black on white in print. */
export const STYLE = `:root{color-scheme:light;--ink:#1c2733;--soft:#55636f;--line:#d5dce2;--accent:#0b5a7e;--desk:#eef2f4;--warn:#8a3b00;--warnbg:#fff5ea;--bad:#9b1c1c;--badbg:#fdf0f0}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);font:1.0625rem/1.55 system-ui,"Segoe UI","Noto Sans",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
.page{max-width:44rem;margin:0 auto;padding:1.25rem 1rem 2.5rem}
.agency{margin:0;font-size:.875rem;letter-spacing:.04em;text-transform:uppercase;color:var(--soft)}
.name{margin:.1rem 0 1rem;font-size:1.0625rem;font-weight:600;color:var(--accent)}
main{background:#fff;border:1px solid var(--line);border-radius:.5rem;padding:1.5rem 1.75rem}
h1{margin:0 0 .35rem;font-size:1.5rem;line-height:1.25}
h2{margin:1.75rem 0 .5rem;font-size:1.0625rem}
p{margin:.35rem 0}
.lead{color:var(--soft)}
label{display:block;margin:1.1rem 0 .25rem;font-weight:600}
.hint{display:block;font-size:.875rem;font-weight:400;color:var(--soft)}
input{width:100%;padding:.6rem .75rem;border:1px solid #8696a3;border-radius:.375rem;background:#fff;color:inherit;font:inherit}
input.short{display:block;width:8rem;letter-spacing:.25em}
button{margin-top:1.4rem;padding:.65rem 1.6rem;border:0;border-radius:.375rem;background:var(--accent);color:#fff;font:inherit;font-weight:600;cursor:pointer}
button:hover{background:#084866}
:focus-visible{outline:3px solid #e0912f;outline-offset:2px}
a{color:var(--accent)}
.note{margin:1rem 0;padding:.75rem 1rem;border-left:.25rem solid var(--accent);background:#eff6fa}
.note.warn{border-color:#c46a12;background:var(--warnbg);color:var(--warn)}
.note.bad{border-color:var(--bad);background:var(--badbg);color:var(--bad)}
.note p:first-child{margin-top:0}.note p:last-child{margin-bottom:0}
.now{display:grid;grid-template-columns:1fr 1fr;margin:1.25rem 0;border:1px solid var(--line);border-radius:.375rem}
.now div{padding:.85rem 1rem}.now div+div{border-left:1px solid var(--line)}
.now span{display:block;font-size:.875rem;color:var(--soft)}.now strong{display:block;font-size:1.25rem;line-height:1.3}
dl{display:grid;grid-template-columns:11rem 1fr;margin:0}
dt,dd{margin:0;padding:.45rem 0;border-top:1px solid var(--line)}dt{padding-right:1rem;color:var(--soft)}
ol,ul{margin:.25rem 0;padding-left:1.25rem}li{margin:.3rem 0}
ol.days{list-style:none;padding:0}ol.days li{display:grid;grid-template-columns:7rem 1fr;padding:.4rem 0;border-top:1px solid var(--line);margin:0}
time{font-variant-numeric:tabular-nums;color:var(--soft)}
footer{margin-top:1rem;font-size:.875rem;color:var(--soft)}
@media (max-width:34rem){main{padding:1.1rem}h1{font-size:1.3rem}.now,dl{grid-template-columns:1fr}.now div+div{border-left:0;border-top:1px solid var(--line)}dd{border-top:0;padding-top:0}dt{padding-bottom:0}button{width:100%}ol.days li{grid-template-columns:1fr}}
@media print{@page{size:A4;margin:18mm}body{background:#fff;color:#000;font-size:11.5pt}.page{max-width:none;padding:0}main{border:0;padding:0}.screen{display:none}.note,.note.warn,.note.bad{border:1px solid #000;border-left-width:.25rem;background:none;color:#000}.lead{color:#000}h2,li{break-inside:avoid;break-after:avoid}li{break-after:auto}time,dt,.now span,footer,.agency,.name{color:#000}}`;

/** Nothing is loaded, nothing runs, the form goes only here. */
export const CONTAINED = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
