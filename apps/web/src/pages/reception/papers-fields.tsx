import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useRef } from 'react';
import { answer, api } from '../../api/client.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { sizeWords } from '../../words/sizes.js';
import { draftFiles, type Definition, type PaperFile } from './queries.js';
import { ACCEPT } from './upload.js';
import type { Sending, Uploads } from './use-uploads.js';

interface Props {
  readonly draft: string;
  readonly papers: Definition['documents'];
  readonly presented: readonly string[];
  readonly uploads: Uploads;
  readonly onPresented: (presented: readonly string[]) => void;
}

/** Thành phần hồ sơ: what lies on the counter, and the scans of it. */
export function PapersFields({ draft, papers, presented, uploads, onPresented }: Props) {
  const { data: files = [], error } = useQuery(draftFiles(draft));
  const known = new Set(papers.map(({ id }) => id));
  const strangers = files.filter(({ paper }) => !known.has(paper));
  const all = papers.every(({ id }) => presented.includes(id));
  const toggle = (id: string, there: boolean): void =>
    onPresented(there ? [...presented, id] : presented.filter((one) => one !== id));
  return (
    <fieldset className="box">
      <legend>Thành phần hồ sơ</legend>
      <ProblemAlert error={error} />
      <Checkbox
        checked={all}
        indeterminate={!all && papers.some(({ id }) => presented.includes(id))}
        onChange={({ target }) => onPresented(target.checked ? papers.map(({ id }) => id) : [])}
      >
        Đủ tất cả
      </Checkbox>
      <ul className="papers">
        {papers.map((paper) => (
          <Paper
            key={paper.id}
            {...{ draft, paper, uploads }}
            presented={presented.includes(paper.id)}
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

interface PaperProps extends Pick<Props, 'draft' | 'uploads'> {
  readonly paper: Props['papers'][number];
  readonly presented: boolean;
  readonly files: readonly PaperFile[];
  readonly onToggle: (there: boolean) => void;
}

function Paper({ draft, paper: { id, title, required }, presented, files, uploads, onToggle }: PaperProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <li
      className="paper"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        uploads.send(id, [...event.dataTransfer.files]);
      }}
    >
      <div className="paper-line">
        <Checkbox checked={presented} onChange={({ target }) => onToggle(target.checked)}>
          {title}
          {!required && <span className="soft"> (nếu có)</span>}
        </Checkbox>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={ACCEPT}
          data-paper={id}
          aria-label={`Tệp cho ${title}`}
          onChange={({ target }) => {
            uploads.send(id, [...(target.files ?? [])]);
            target.value = '';
          }}
        />
        <Button
          size="small"
          icon={<UploadOutlined />}
          aria-label={`Tải tệp cho ${title}`}
          onClick={() => chooser.current?.click()}
        >
          Tải tệp
        </Button>
      </div>
      {files.map((file) => (
        <Taken key={file.id} {...{ draft, file }} />
      ))}
      {uploads.sending
        .filter(({ paper }) => paper === id)
        .map((one) => (
          <OnItsWay key={one.id} {...{ one, uploads }} />
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
    <div className="file">
      <a
        href={`/api/drafts/${draft}/papers/${id}/file${shown ? '?xem=1' : ''}`}
        target="_blank"
        rel="noreferrer"
      >
        {name}
      </a>
      <span className="soft">{sizeWords(size)}</span>
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

function OnItsWay({ one, uploads }: { one: Sending; uploads: Uploads }) {
  const { id, file, percent, refusal, again } = one;
  if (refusal === null) {
    return (
      <div className="file">
        <span>{file.name}</span>
        <progress value={percent} max={100} aria-label={`Đang tải ${file.name}`} />
        <span className="soft">{percent} %</span>
      </div>
    );
  }
  return (
    <div className="file file-refused" role="alert">
      <span>{refusal}</span>
      {again && (
        <Button size="small" onClick={() => uploads.retry(one)}>
          Gửi lại
        </Button>
      )}
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        aria-label={`Bỏ thông báo về ${file.name}`}
        onClick={() => uploads.drop(id)}
      />
    </div>
  );
}
