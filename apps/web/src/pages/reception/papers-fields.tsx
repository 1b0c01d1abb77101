import { DeleteOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { answer, api } from '../../api/client.js';
import { classes } from '../../parts/classes.js';
import { FieldFault } from '../../parts/field.js';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { ChooseFiles } from '../../parts/uploads/choose-files.js';
import { OnItsWay } from '../../parts/uploads/on-its-way.js';
import type { Uploads } from '../../parts/uploads/use-uploads.js';
import { sizeWords } from '../../words/sizes.js';
import boxStyles from './box.module.css';
import styles from './papers-fields.module.css';
import { draftFiles, type Definition, type PaperFile } from './queries.js';

interface Props {
  readonly draft: string;
  readonly papers: Definition['documents'];
  readonly presented: readonly string[];
  readonly uploads: Uploads;
  /** Also say what is missing. */
  readonly strict: boolean;
  readonly onPresented: (presented: readonly string[]) => void;
}

/** Thành phần hồ sơ: what lies on the counter, and the scans of it. */
export function PapersFields({ draft, papers, presented, uploads, strict, onPresented }: Props) {
  const { data: files = [], error } = useQuery(draftFiles(draft));
  const known = new Set(papers.map(({ id }) => id));
  const strangers = files.filter(({ paper }) => !known.has(paper));
  const all = papers.every(({ id }) => presented.includes(id));
  const toggle = (id: string, there: boolean): void =>
    onPresented(there ? [...presented, id] : presented.filter((one) => one !== id));
  return (
    <fieldset className={boxStyles.box}>
      <legend>Thành phần hồ sơ</legend>
      <ProblemAlert error={error} />
      <Checkbox
        checked={all}
        indeterminate={!all && papers.some(({ id }) => presented.includes(id))}
        onChange={({ target }) => onPresented(target.checked ? papers.map(({ id }) => id) : [])}
      >
        Đủ tất cả
      </Checkbox>
      <ul className={styles.papers}>
        {papers.map((paper) => (
          <Paper
            key={paper.id}
            {...{ draft, paper, uploads }}
            presented={presented.includes(paper.id)}
            strict={strict}
            files={files.filter((file) => file.paper === paper.id)}
            onToggle={(there) => toggle(paper.id, there)}
          />
        ))}
      </ul>
      {strangers.length > 0 && (
        <div>
          <p>Tệp đã tải cho thủ tục khác; bỏ đi nếu không thuộc hồ sơ này:</p>
          {strangers.map((file) => (
            <Taken key={file.id} {...{ draft, file }} />
          ))}
        </div>
      )}
    </fieldset>
  );
}

interface PaperProps extends Pick<Props, 'draft' | 'uploads' | 'strict'> {
  readonly paper: Props['papers'][number];
  readonly presented: boolean;
  readonly files: readonly PaperFile[];
  readonly onToggle: (there: boolean) => void;
}

function Paper({ draft, paper, presented, files, uploads, strict, onToggle }: PaperProps) {
  const { id, title, required } = paper;
  return (
    <li
      className={styles.paper}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        uploads.send(id, [...event.dataTransfer.files]);
      }}
    >
      <div className={styles.line}>
        <Checkbox checked={presented} onChange={({ target }) => onToggle(target.checked)}>
          {title}
          {!required && <span className={classes(ink.quiet, ink.small)}> (nếu có)</span>}
        </Checkbox>
        <ChooseFiles label="Tải tệp" of={title} paper={id} onChosen={(chosen) => uploads.send(id, chosen)} />
      </div>
      {strict && required && !presented && (
        <FieldFault className={styles.fault}>Bắt buộc: đánh dấu khi đã nhận.</FieldFault>
      )}
      {files.map((file) => (
        <Taken key={file.id} {...{ draft, file }} />
      ))}
      {uploads.sending
        .filter(({ paper }) => paper === id)
        .map((one) => (
          <OnItsWay key={one.id} indented {...{ one, uploads }} />
        ))}
    </li>
  );
}

/** A file the server has. */
function Taken({ draft, file: { id, name, size, shown } }: { draft: string; file: PaperFile }) {
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/drafts/{draft}/papers/{id}', {
          params: { path: { draft, id }, header: { 'X-CSRF-Token': '' } },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: draftFiles(draft).queryKey }),
  });
  return (
    <div className={styles.file}>
      <a
        href={`/api/drafts/${draft}/papers/${id}/file${shown ? '?xem=1' : ''}`}
        target="_blank"
        rel="noreferrer"
      >
        {name}
      </a>
      <span className={classes(ink.quiet, ink.small)}>{sizeWords(size)}</span>
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        aria-label={`Bỏ tệp ${name}`}
        loading={remove.isPending}
        onClick={() => remove.mutate()}
      />
    </div>
  );
}
