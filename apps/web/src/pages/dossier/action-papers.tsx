import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import spacing from '../../parts/spacing.module.css';
import { ChooseFiles } from '../../parts/uploads/choose-files.js';
import { OnItsWay } from '../../parts/uploads/on-its-way.js';
import type { Uploads } from '../../parts/uploads/use-uploads.js';
import formStyles from './action-form.module.css';
import { papersQuery, type Dossier, type Papers } from './dossier-queries.js';
import { FileList } from './file-list.js';

/** Files that come with an action, while papers may come in: which paper, the files, and what has arrived so far. */
export function ActionPapers({ dossier, uploads }: { dossier: Dossier; uploads: Uploads }) {
  const { data } = useQuery(papersQuery(dossier.code));
  const [chosen, choose] = useState<string>();
  if (!data?.adding.allowed) return null;
  const { papers } = data;
  const paper = chosen ?? papers.find(({ presented }) => !presented)?.id ?? OTHER.id;
  const options = [...papers, OTHER].map(({ id, title }) => ({ value: id, label: title }));
  const title = options.find(({ value }) => value === paper)?.label ?? '';
  return (
    <section className={formStyles.files} aria-labelledby="tep-kem">
      <h3 id="tep-kem">Tệp giấy tờ kèm theo</h3>
      <p className={classes(ink.quiet, ink.small)}>
        Bản quét của giấy tờ người nộp vừa đưa; được ghi vào diễn biến cùng việc này.
      </p>
      <Select
        aria-label="Tệp của giấy tờ nào"
        showSearch={{ optionFilterProp: 'label' }}
        options={options}
        value={paper}
        onChange={choose}
        className={spacing.wide}
      />
      <ChooseFiles
        label="Chọn tệp"
        of={title}
        paper={paper}
        onChosen={(files) => uploads.send(paper, files)}
      />
      {uploads.sending.map((one) => (
        <OnItsWay key={one.id} one={one} uploads={uploads} />
      ))}
      <Arrived dossier={dossier} papers={data} />
    </section>
  );
}

const OTHER = { id: 'other', title: 'Giấy tờ khác', files: [] };

/** What has come since anybody last moved the dossier: it goes into the next entry of its story. */
function Arrived({ dossier: { code, lastMoved }, papers }: { dossier: Dossier; papers: Papers }) {
  const since = Date.parse(lastMoved.at ?? '');
  const all = [...papers.papers, { ...OTHER, files: papers.otherFiles }];
  return all.map(({ id, title, files }) => {
    const news = files.filter(({ uploadedAt }) => Date.parse(uploadedAt) >= since);
    if (news.length === 0) return null;
    return (
      <div key={id}>
        {title}
        <FileList code={code} files={news} under="papers" />
      </div>
    );
  });
}
