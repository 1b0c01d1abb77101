import { csrfHeaders } from '../../api/client.js';
import { CONNECTION_LOST, isProblem, ProblemError } from '../../api/problem.js';

/** As the server: larger files are not sent at all. */
export const LARGEST_FILE = 20 * 1_048_576;
export const ACCEPT = '.pdf,.jpg,.jpeg,.png,.tif,.tiff,.docx,.xlsx';

/**
 * Sends one file, telling how far it has come. The id makes sending again after a lost answer harmless.
 * @throws ProblemError what the server refused, or that it could not be reached
 */
export function upload(
  address: string,
  { id, file }: { readonly id: string; readonly file: File },
  onProgress: (percent: number) => void,
): Promise<void> {
  if (file.size > LARGEST_FILE) {
    const detail = `Tệp «${file.name}» lớn hơn 20 MB nên không gửi. Hãy quét ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.`;
    return Promise.reject(
      new ProblemError({ status: 413, code: 'papers.too_large', title: 'Tệp quá lớn', detail }),
    );
  }
  const body = new FormData();
  body.append('file', file);
  return new Promise((resolve, reject) => {
    // fetch does not tell how far an upload has come.
    const call = new XMLHttpRequest();
    call.open('POST', `${address}?id=${id}`);
    for (const [name, value] of Object.entries(csrfHeaders())) call.setRequestHeader(name, value);
    call.responseType = 'json';
    call.upload.onprogress = ({ loaded, total }) =>
      onProgress(Math.floor((100 * loaded) / Math.max(1, total)));
    call.onerror = () => reject(new ProblemError(CONNECTION_LOST));
    call.onload = () => {
      if (call.status < 300) resolve();
      else reject(new ProblemError(problemIn(call)));
    };
    call.send(body);
  });
}

function problemIn(call: XMLHttpRequest) {
  const body: unknown = call.response;
  if (isProblem(body)) return body;
  const detail = `Máy chủ trả lời ${call.status}; hãy thử lại sau ít phút.`;
  return { status: call.status, code: 'http.unreadable', title: 'Lỗi máy chủ', detail };
}
