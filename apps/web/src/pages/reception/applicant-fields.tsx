import { IDENTIFIER_KINDS, type IdentifierKind } from '#applicants';
import { Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { classes } from '../../parts/classes.js';
import { Field } from '../../parts/field.js';
import { applicantFaults, isUnfinished } from './applicant-faults.js';
import styles from './applicant-fields.module.css';
import boxStyles from './box.module.css';
import type { ApplicantKind, DraftApplicant } from './draft.js';
import { KnownApplicant } from './known-applicant.js';

const KINDS: readonly { readonly value: ApplicantKind; readonly label: string }[] = [
  { value: 'citizen', label: 'Cá nhân' },
  { value: 'organisation', label: 'Tổ chức' },
  { value: 'authority', label: 'Cơ quan nhà nước' },
  { value: 'unit', label: 'Đơn vị của Sở' },
];

const IDENTIFIERS = Object.entries(IDENTIFIER_KINDS).map(([value, label]) => ({ value, label }));

interface Props {
  readonly applicant: DraftApplicant;
  /** Who may apply; empty: anyone. */
  readonly entitled: readonly ApplicantKind[];
  /** Also what is missing is said, not only what is wrong. */
  readonly strict: boolean;
  readonly onChange: (part: Partial<DraftApplicant>) => void;
}

type Setter = (field: keyof DraftApplicant) => (event: { target: { value: string } }) => void;

/** Chủ hồ sơ; numbers are checked while they are typed, by the server's own rules. */
export function ApplicantFields({ applicant, entitled, strict, onChange }: Props) {
  const faults = applicantFaults(applicant);
  const set: Setter = (field) => (event) => onChange({ [field]: event.target.value });
  return (
    <fieldset className={boxStyles.box}>
      <legend>Chủ hồ sơ</legend>
      <KindChoice kind={applicant.kind} entitled={entitled} onChange={onChange} />
      <IdentifierFields applicant={applicant} fault={faults.identifier} strict={strict} onChange={onChange} />
      <KnownApplicant applicant={applicant} valid={faults.identifier === null} onUse={onChange} />
      <div className={styles.pair}>
        <Field
          label={applicant.kind === 'citizen' ? 'Họ và tên' : 'Tên'}
          required
          fault={strict ? faults.name : null}
        >
          {(aria) => (
            <Input
              {...aria}
              value={applicant.name}
              maxLength={300}
              autoComplete="off"
              status={strict && faults.name ? 'error' : ''}
              onChange={set('name')}
            />
          )}
        </Field>
        <PhoneField phone={applicant.phone} fault={faults.phone} strict={strict} onChange={set('phone')} />
        <Field label="Địa chỉ">
          {(aria) => (
            <Input
              {...aria}
              value={applicant.address}
              maxLength={300}
              autoComplete="off"
              onChange={set('address')}
            />
          )}
        </Field>
        <Field label="Email" fault={strict ? faults.email : null}>
          {(aria) => (
            <Input
              {...aria}
              value={applicant.email}
              maxLength={200}
              autoComplete="off"
              inputMode="email"
              onChange={set('email')}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}

function KindChoice({
  kind,
  entitled,
  onChange,
}: { kind: ApplicantKind } & Pick<Props, 'entitled' | 'onChange'>) {
  const options = KINDS.filter(({ value }) => entitled.length === 0 || entitled.includes(value));
  return (
    <Radio.Group
      aria-label="Loại chủ hồ sơ"
      value={kind}
      options={options}
      onChange={({ target }) => {
        const chosen = target.value as ApplicantKind;
        onChange({ kind: chosen, identifierKind: chosen === 'citizen' ? 'cccd' : 'tax_code' });
      }}
    />
  );
}

function IdentifierFields({
  applicant,
  fault,
  strict,
  onChange,
}: { fault: string | null } & Omit<Props, 'entitled'>) {
  const [left, setLeft] = useState(true);
  const shown = fault !== null && (strict || left || !isUnfinished(applicant)) ? fault : null;
  return (
    <div className={classes(styles.pair, styles.identifier)}>
      <Field label="Giấy tờ">
        {(aria) => (
          <Select
            {...aria}
            value={applicant.identifierKind}
            options={IDENTIFIERS}
            onChange={(identifierKind: IdentifierKind) => onChange({ identifierKind })}
          />
        )}
      </Field>
      <Field label="Số" fault={shown}>
        {(aria) => (
          <Input
            {...aria}
            value={applicant.identifier}
            maxLength={50}
            autoComplete="off"
            inputMode={
              applicant.identifierKind === 'cccd' || applicant.identifierKind === 'cmnd' ? 'numeric' : 'text'
            }
            status={shown ? 'error' : ''}
            onFocus={() => setLeft(false)}
            onBlur={() => setLeft(true)}
            onChange={({ target }) => onChange({ identifier: target.value })}
          />
        )}
      </Field>
    </div>
  );
}

function PhoneField({
  phone,
  fault,
  strict,
  onChange,
}: {
  phone: string;
  fault: string | null;
  strict: boolean;
  onChange: ReturnType<Setter>;
}) {
  const [left, setLeft] = useState(true);
  const shown = strict || left ? fault : null;
  return (
    <Field label="Số điện thoại" fault={shown}>
      {(aria) => (
        <Input
          {...aria}
          value={phone}
          maxLength={30}
          autoComplete="off"
          inputMode="tel"
          status={shown ? 'error' : ''}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
