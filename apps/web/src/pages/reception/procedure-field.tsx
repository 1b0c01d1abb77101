import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { Field } from '../../parts/field.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { findProcedures } from './find-procedure.js';
import styles from './procedure-field.module.css';
import { RECEIVABLE } from './queries.js';

interface Props {
  readonly value: string | null;
  /** Also say that it is missing. */
  readonly strict: boolean;
  readonly onChange: (code: string | null) => void;
}

/** One of the hundred procedures of this counter, found by words without accents. */
export function ProcedureField({ value, strict, onChange }: Props) {
  const [words, setWords] = useState('');
  const { data, error, isPending, refetch } = useQuery(RECEIVABLE);
  const options = useMemo(
    () =>
      findProcedures(data ?? [], words).map(({ code, title, fieldLabel, limit }) => ({
        value: code,
        label: (
          <span className={styles.option}>
            <b>{code}</b> {title}
            <small>
              {fieldLabel} · {limit}
            </small>
          </span>
        ),
        chosen: `${code} · ${title}`,
      })),
    [data, words],
  );
  return (
    <>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      <Field
        label="Thủ tục"
        required
        fault={strict && value === null ? 'Hãy chọn thủ tục.' : null}
        hint={
          data
            ? `${data.length} thủ tục nhận tại quầy này; gõ không dấu cũng được, ví dụ «nha thuoc gpp».`
            : undefined
        }
      >
        {(aria) => (
          <Select
            {...aria}
            autoFocus={value === null}
            size="large"
            allowClear
            showSearch={{ filterOption: false, onSearch: setWords, autoClearSearchValue: true }}
            placeholder="Tên hoặc mã thủ tục"
            loading={isPending}
            value={value}
            options={options}
            optionLabelProp="chosen"
            listHeight={420}
            notFoundContent={isPending ? 'Đang tải…' : `Không có thủ tục nào có «${words}».`}
            onChange={(code: string | undefined) => onChange(code ?? null)}
          />
        )}
      </Field>
    </>
  );
}
