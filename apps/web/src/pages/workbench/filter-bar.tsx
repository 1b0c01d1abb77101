import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, type InputRef } from 'antd';
import { useEffect, useState, type RefObject } from 'react';
import { answer, api } from '../../api/client.js';
import { useFilters } from '../../parts/use-filters.js';
import { FIELDS } from '../../words/fields.js';
import { plain } from '../../words/plain.js';
import styles from './filter-bar.module.css';

const PROCEDURES_STALE = 10 * 60_000;
const TYPING_MS = 250;

/** Search and filters; all of them stand in the address. */
export function FilterBar({ search }: { search: RefObject<InputRef | null> }) {
  const [filters, change] = useFilters();
  const { 'linh-vuc': field, 'thu-tuc': procedure, buoc: state, tim } = filters;
  const filtered = [field, procedure, state, tim].some((one) => one !== undefined);
  return (
    <div className={styles.filters} role="search">
      <SearchBox found={tim} search={search} />
      <Choice
        label="Lĩnh vực"
        value={field}
        options={Object.entries(FIELDS).map(([value, label]) => ({ value, label }))}
        onChange={(value) => change({ 'linh-vuc': value, 'thu-tuc': undefined, buoc: undefined })}
      />
      <ProcedureChoice field={field} value={procedure} />
      {procedure !== undefined && <StepChoice procedure={procedure} value={state} />}
      {filtered && (
        <Button
          type="text"
          onClick={() =>
            change({ 'linh-vuc': undefined, 'thu-tuc': undefined, buoc: undefined, tim: undefined })
          }
        >
          Bỏ lọc
        </Button>
      )}
    </div>
  );
}

function SearchBox({ found, search }: { found: string | undefined; search: RefObject<InputRef | null> }) {
  const [, change] = useFilters();
  const [typed, setTyped] = useState(found ?? '');
  const [sent, setSent] = useState(found ?? '');
  const wanted = typed.trim();
  // The address changed by other means: the back button, a link.
  if ((found ?? '') !== sent) {
    setSent(found ?? '');
    setTyped(found ?? '');
  }
  useEffect(() => {
    if (wanted === sent) return;
    const timer = window.setTimeout(() => {
      setSent(wanted);
      change({ tim: wanted, xem: undefined }, { replace: true });
    }, TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [wanted, sent, change]);
  return (
    <Input
      ref={search}
      className={styles.search}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      placeholder="Tìm mã hồ sơ, người nộp, số giấy tờ (không cần dấu)"
      aria-label="Tìm mã hồ sơ, người nộp, số giấy tờ"
      allowClear
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
  readonly loading?: boolean;
}

function Choice({ label, value, options, onChange, loading = false }: ChoiceProps) {
  return (
    <Select
      className={styles.choice}
      aria-label={label}
      placeholder={label}
      value={value}
      options={[...options]}
      loading={loading}
      allowClear
      showSearch={{ filterOption: (typed, option) => plain(option?.label ?? '').includes(plain(typed)) }}
      popupMatchSelectWidth={false}
      onChange={(chosen: string | undefined) => onChange(chosen)}
    />
  );
}

function ProcedureChoice({ field, value }: { field: string | undefined; value: string | undefined }) {
  const [, change] = useFilters();
  const { data, isPending } = useQuery({
    queryKey: ['procedures'],
    queryFn: ({ signal }) => answer(api.GET('/api/procedures', { signal })),
    staleTime: PROCEDURES_STALE,
  });
  const options = (data?.procedures ?? [])
    .filter((procedure) => field === undefined || procedure.field === field)
    .map(({ code, title }) => ({ value: code, label: `${code} ${title}` }));
  return (
    <Choice
      label="Thủ tục"
      value={value}
      options={options}
      loading={isPending}
      onChange={(chosen) => change({ 'thu-tuc': chosen, buoc: undefined })}
    />
  );
}

function StepChoice({ procedure, value }: { procedure: string; value: string | undefined }) {
  const [, change] = useFilters();
  const { data, isPending } = useQuery({
    queryKey: ['procedures', procedure],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/procedures/{code}', { params: { path: { code: procedure } }, signal })),
    staleTime: PROCEDURES_STALE,
  });
  const options = Object.entries(data?.steps ?? {}).map(([name, { title }]) => ({
    value: name,
    label: title,
  }));
  return (
    <Choice
      label="Bước"
      value={value}
      options={options}
      loading={isPending}
      onChange={(chosen) => change({ buoc: chosen })}
    />
  );
}
