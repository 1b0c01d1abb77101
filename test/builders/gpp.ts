/** The people and papers of QT-08/DMP (GPP certificate) in the demo agency. */
export const PEOPLE = {
  lan: 'lan; role=one_stop_officer; unit=mot_cua',
  binh: 'binh; role=head_of_department; unit=phong_duoc',
  chi: 'chi; role=specialist; unit=phong_duoc',
  dung: 'dung; role=leader; unit=lanh_dao',
  van: 'van; role=clerk; unit=van_thu',
} as const;

export const GPP_PAPERS = [
  'application',
  'practice_certificate',
  'facility_list',
  'sop_list',
  'self_assessment',
  'business_registration',
];

export const openGpp = {
  procedure: 'QT-08/DMP',
  channel: 'direct',
  applicant: { name: 'Nhà thuốc Minh Châu', phone: '0912345678' },
  papers: GPP_PAPERS,
};

export interface WalkStep {
  readonly at: string;
  readonly who: keyof typeof PEOPLE;
  readonly action: string;
  readonly data?: Record<string, unknown>;
}

/** The straight way of a GPP dossier, the visit on a Thursday; received on Monday 2026-08-03. */
export const STRAIGHT_WALK: readonly WalkStep[] = [
  { at: '2026-08-03T09:10:00+07:00', who: 'lan', action: 'accept' },
  { at: '2026-08-03T10:00:00+07:00', who: 'binh', action: 'assign', data: { assignee: 'chi' } },
  { at: '2026-08-05T15:00:00+07:00', who: 'chi', action: 'papers_ok', data: { visit_date: '2026-08-13' } },
  { at: '2026-08-13T09:00:00+07:00', who: 'chi', action: 'pass', data: { minutes: 'BB-12', score: 95 } },
  { at: '2026-08-14T08:00:00+07:00', who: 'chi', action: 'draft' },
  { at: '2026-08-14T09:00:00+07:00', who: 'binh', action: 'submit' },
  { at: '2026-08-17T09:00:00+07:00', who: 'dung', action: 'approve' },
  { at: '2026-08-17T14:00:00+07:00', who: 'van', action: 'issue' },
  {
    at: '2026-08-18T08:00:00+07:00',
    who: 'lan',
    action: 'hand_over',
    data: { receiver: 'Nguyễn Thị Minh Châu' },
  },
];
