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

/** An agency as `config/agencies/*.yaml` tells it. */
export interface AgencyFile {
  /** Code as printed in dossier codes. */
  readonly id: string;
  readonly name: string;
  /** IANA zone of its local dates. */
  readonly zone: string;
  readonly people: readonly AgencyPerson[];
}

/** @throws DomainError `agency.file_unreadable` naming the file. */
export function readAgencyFile(file = join(projectFolder(), 'config', 'agencies', 'demo.yaml')): AgencyFile {
  try {
    const { id, name, zone, people } = parse(readFileSync(file, 'utf8')) as AgencyFile;
    if ([id, name, zone].every((text) => typeof text === 'string') && Array.isArray(people)) {
      return { id, name, zone, people };
    }
  } catch (error) {
    throw new DomainError('agency.file_unreadable', `Không đọc được ${file}: ${(error as Error).message}`);
  }
  throw new DomainError('agency.file_unreadable', `${file} phải có id, name, zone và people.`);
}
