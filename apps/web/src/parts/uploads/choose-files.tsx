import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { ACCEPT } from './upload.js';

interface Props {
  /** On the button, e.g. “Tải tệp”. */
  readonly label: string;
  /** What the files are of, for who only hears the page. */
  readonly of: string;
  readonly paper: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}

/** A button that asks for files. */
export function ChooseFiles({ label, of, paper, accept = ACCEPT, multiple = true, onChosen }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple={multiple}
        hidden
        accept={accept}
        data-paper={paper}
        aria-label={`Tệp cho ${of}`}
        onChange={({ target }) => {
          onChosen([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button
        size="small"
        icon={<UploadOutlined />}
        aria-label={`${label} cho ${of}`}
        onClick={() => chooser.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
