import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { IDENTIFIER_KINDS, type IdentifierKind } from '#applicants';
import type { Applicant, DossierRecord } from '#engine';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { ReceptionDesk } from './reception-desk.js';

const KINDS = Object.keys(IDENTIFIER_KINDS);

export class RecogniseDto {
  @ApiProperty({ description: 'Cả số giấy tờ; không tìm theo một phần.' })
  @IsString({ message: 'identifier phải là chữ' })
  @Length(1, 50, { message: 'identifier phải có từ 1 đến 50 ký tự' })
  identifier!: string;

  @ApiPropertyOptional({ enum: KINDS })
  @IsOptional()
  @IsIn(KINDS, { message: `kind phải là một trong: ${KINDS.join(', ')}` })
  kind?: IdentifierKind;
}

/** null when nobody has come with this number. */
export interface RecognisedApplicant {
  readonly known: KnownApplicant | null;
}

@ApiTags('reception')
@Controller('applicants')
export class ApplicantsController {
  constructor(private readonly desk: ReceptionDesk) {}

  @Get()
  @May('applicant.recognise')
  @ApiOperation({
    summary:
      'Người đã nộp hồ sơ với đúng số giấy tờ này: tên, điện thoại, địa chỉ lần gần nhất; được ghi lại',
  })
  async recognise(
    @Query() { identifier, kind }: RecogniseDto,
    @Caller() caller: AbleCaller,
  ): Promise<RecognisedApplicant> {
    const found = await this.desk.recognise(identifier, kind, caller);
    return { known: found && knownView(found) };
  }
}

/** Somebody who was here before, as of their latest dossier. */
export interface KnownApplicant {
  readonly name: string;
  readonly phone: string;
  readonly kind: NonNullable<Applicant['kind']> | null;
  readonly address: string;
  readonly email: string;
  readonly dossier: string;
  readonly openedAt: string;
}

function knownView({ applicant, code, openedAt }: DossierRecord): KnownApplicant {
  return {
    name: applicant.name,
    phone: applicant.phone,
    kind: applicant.kind ?? null,
    address: applicant.address ?? '',
    email: applicant.email ?? '',
    dossier: code,
    openedAt: new Date(openedAt).toISOString(),
  };
}
