import { refuse, type Refusal } from '#kernel';

/** A kind of file a paper may be. */
export interface PaperType {
  readonly mime: string;
  readonly extension: string;
  /** Endings people use for it. */
  readonly endings: readonly string[];
  /** Vietnamese. */
  readonly label: string;
  /** Browsers show it without running anything in it. */
  readonly shown: boolean;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const ACCEPTED_TYPES: readonly PaperType[] = [
  { mime: 'application/pdf', extension: 'pdf', endings: ['pdf'], label: 'PDF', shown: true },
  { mime: 'image/jpeg', extension: 'jpg', endings: ['jpg', 'jpeg'], label: 'ảnh JPEG', shown: true },
  { mime: 'image/png', extension: 'png', endings: ['png'], label: 'ảnh PNG', shown: true },
  { mime: 'image/tiff', extension: 'tif', endings: ['tif', 'tiff'], label: 'ảnh TIFF', shown: false },
  { mime: WORD, extension: 'docx', endings: ['docx'], label: 'Word (docx)', shown: false },
  { mime: EXCEL, extension: 'xlsx', endings: ['xlsx'], label: 'Excel (xlsx)', shown: false },
];

/** What a leader can read before signing: as it will look, or as it is written. */
export const DRAFT_TYPES: readonly PaperType[] = ACCEPTED_TYPES.filter(({ extension }) =>
  ['pdf', 'docx'].includes(extension),
);

const BY_MIME = new Map(ACCEPTED_TYPES.map((type) => [type.mime, type]));

export function typeOf(mime: string): PaperType | undefined {
  return BY_MIME.get(mime);
}

/** Whether a browser may open it instead of saving it. */
export function isShownInBrowser(mime: string): boolean {
  return typeOf(mime)?.shown ?? false;
}

/**
 * The kind of an uploaded file by its bytes; a name that says otherwise does not matter, what the bytes are does.
 * @param found MIME type and usual ending of the bytes; null when they are no known kind
 * @param among the kinds that are taken here
 * @returns `papers.wrong_type`
 */
export function acceptedType(
  name: string,
  found: { readonly mime: string; readonly extension: string } | null,
  among: readonly PaperType[] = ACCEPTED_TYPES,
): PaperType | Refusal {
  const type = found === null ? undefined : typeOf(found.mime);
  if (type && among.includes(type)) return type;
  const known = among.map(({ label }) => label).join(', ');
  return refuse(
    'papers.wrong_type',
    { name, found: contentWords(found), disguise: disguise(name, among), known },
    { name, found: found?.mime ?? null, accepted: among.map(({ extension }) => extension) },
  );
}

const PROGRAMS = new Set(['exe', 'elf', 'macho', 'class', 'dmg', 'msi', 'lnk', 'jar', 'deb', 'rpm', 'apk']);

function contentWords(found: { readonly extension: string } | null): string {
  if (found === null) return 'loại không xác định được';
  const what = PROGRAMS.has(found.extension) ? 'chương trình máy tính' : 'loại tệp';
  return `${what} .${found.extension}`;
}

/** Says that the ending lies, when it is one of ours. */
function disguise(name: string, among: readonly PaperType[]): string {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const claimed = among.find(({ endings }) => endings.includes(ending));
  return claimed ? `, dù tên có đuôi .${ending}` : '';
}
