/**
 * Who may import whom (README, “Where things are”). Anything not in it is forbidden.
 * test/architecture compares the folders of libs/ with this table, so a library missing here fails the tests.
 */
const table = {
  kernel: [],
  applicants: ['kernel'],
  calendar: ['kernel'],
  procedure: ['kernel', 'calendar'],
  dossier: ['kernel', 'procedure'],
  sla: ['kernel', 'calendar', 'procedure'],
  engine: ['kernel', 'calendar', 'procedure', 'dossier', 'sla'],
  statistics: ['kernel', 'calendar', 'procedure', 'dossier', 'sla'],
  letters: ['kernel', 'dossier', 'procedure', 'sla'],
  register: ['kernel', 'procedure'],
  files: ['kernel', 'calendar', 'procedure', 'engine', 'register'],
  publishing: ['kernel', 'procedure'],
  identity: ['kernel'],
  inspections: ['kernel', 'calendar', 'procedure'],
  documents: ['kernel', 'dossier', 'procedure'],
  gateways: ['kernel', 'documents'],
  access: ['kernel', 'identity', 'procedure', 'dossier', 'engine'],
  reading: [
    'kernel',
    'calendar',
    'procedure',
    'dossier',
    'sla',
    'engine',
    'identity',
    'documents',
    'access',
    'statistics',
  ],
  persistence: [
    'kernel',
    'access',
    'reading',
    'documents',
    'identity',
    'inspections',
    'calendar',
    'procedure',
    'dossier',
    'sla',
    'engine',
    'statistics',
    'letters',
    'publishing',
    'files',
  ],
};

/** The composition root stands above everything: it may import all of it, and no library may import it. */
module.exports = { ...table, runtime: Object.keys(table) };
