import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DomainError } from '#kernel';
import { projectFolder } from './project-folder.js';

/** A person in one of their posts. */
export interface AgencyPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string;
}

/** A counter that receives applicants. */
export interface AgencyCounter {
  /** As applicants find it: floor, house, street. */
  readonly address: string;
}

/** An agency as `config/agencies/*.yaml` tells it. */
export interface AgencyFile {
  /** Code as printed in dossier codes. */
  readonly id: string;
  readonly name: string;
  /** IANA zone of its local dates. */
  readonly zone: string;
  readonly people: readonly AgencyPerson[];
  /** By unit; a counter that is not named here goes by the name of its unit alone. */
  readonly counters: Readonly<Record<string, AgencyCounter>>;
}

/** @throws DomainError `agency.file_unreadable` naming the file. */
export function readAgencyFile(file = join(projectFolder(), 'config', 'agencies', 'demo.yaml')): AgencyFile {
  try {
    const {
      id,
      name,
      zone,
      people,
      counters = {},
    } = parse(readFileSync(file, 'utf8')) as Partial<AgencyFile>;
    const addresses = Object.values(counters).map(({ address }) => address);
    const texts = [id, name, zone, ...addresses].every((text) => typeof text === 'string');
    if (texts && Array.isArray(people)) return { id, name, zone, people, counters } as AgencyFile;
  } catch (error) {
    throw new DomainError('agency.file_unreadable', `Không đọc được ${file}: ${(error as Error).message}`);
  }
  throw new DomainError(
    'agency.file_unreadable',
    `${file} phải có id, name, zone và people; counters, nếu có, ghi address của từng quầy.`,
  );
}
