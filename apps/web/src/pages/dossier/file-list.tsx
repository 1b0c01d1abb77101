import ink from '../../parts/ink.module.css';
import { localIso, timeWords } from '../../words/dates.js';
import { sizeWords } from '../../words/sizes.js';
import type { PaperFile } from './dossier-queries.js';

interface Props {
  readonly code: string;
  readonly files: readonly (PaperFile & { readonly version?: number })[];
  /** Under which address of the dossier the files are. */
  readonly under: 'papers' | 'result-drafts';
}

export function fileAddress(
  code: string,
  under: Props['under'],
  { id, shown }: Pick<PaperFile, 'id' | 'shown'>,
): string {
  return `/api/dossiers/${encodeURIComponent(code)}/${under}/${id}/file${shown ? '?xem=1' : ''}`;
}

/** Files with who brought them and when. */
export function FileList({ code, files, under }: Props) {
  if (files.length === 0) return null;
  return (
    <ul>
      {files.map(({ id, name, size, shown, uploadedBy, uploadedAt, version }) => (
        <li key={id}>
          <a href={fileAddress(code, under, { id, shown })} target="_blank" rel="noreferrer">
            {name}
          </a>{' '}
          <span className={ink.quiet}>
            {version === undefined ? '' : `lần ${version}, `}
            {sizeWords(size)}, {uploadedBy.name} đưa lên {timeWords(localIso(uploadedAt))}
          </span>
        </li>
      ))}
    </ul>
  );
}
