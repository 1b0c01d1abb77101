import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Min,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CHANNELS, type Channel } from '#dossier';
import { STANDING_ACTIONS } from '#procedure';
import { AfterPage, PageSize } from '../http/paging.js';
import { toBoolean as ToBoolean } from '../http/to-boolean.js';
import { ApplicantDto } from '../reception/applicant.dto.js';

const COMMAND_ID = 'Mã lệnh do bên gửi chọn; gửi lại cùng mã thì nhận lại đúng câu trả lời đầu tiên.';

export class OpenDossierDto {
  @ApiProperty({ description: 'Mã thủ tục.', example: 'QT-08/DMP' })
  @IsString({ message: 'procedure phải là chữ, ví dụ "QT-08/DMP"' })
  @Length(1, 40, { message: 'procedure phải có từ 1 đến 40 ký tự' })
  procedure!: string;

  @ApiProperty({ enum: CHANNELS })
  @IsIn(CHANNELS, { message: `channel phải là một trong: ${CHANNELS.join(', ')}` })
  channel!: Channel;

  @ApiProperty({ type: ApplicantDto })
  @ValidateNested()
  @Type(() => ApplicantDto)
  @IsObject({ message: 'applicant phải là {name, identifier?, phone?}' })
  applicant!: ApplicantDto;

  @ApiProperty({ type: [String], description: 'Mã các thành phần hồ sơ đã nộp.', example: ['registration'] })
  @IsArray({ message: 'papers phải là danh sách mã thành phần hồ sơ' })
  @ArrayMaxSize(200, { message: 'papers có nhiều nhất 200 mã' })
  @IsString({ each: true, message: 'papers phải là danh sách chữ' })
  papers!: string[];

  @ApiPropertyOptional({ description: COMMAND_ID })
  @IsOptional()
  @IsString({ message: 'commandId phải là chữ' })
  @Length(1, 100, { message: 'commandId phải có từ 1 đến 100 ký tự' })
  commandId?: string;

  @ApiPropertyOptional({ description: 'Ngày hẹn trả đã có sẵn; chỉ cho thủ tục không tự tính thời hạn.' })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true }, { message: 'due phải là ngày giờ ISO 8601 có thật' })
  @Matches(/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/, {
    message: 'due phải có ngày, giờ và múi giờ, ví dụ 2026-09-03T17:00:00+07:00',
  })
  due?: string;
}

export class ActDto {
  @ApiProperty({
    description: `Thao tác của bước hiện tại, hoặc ${Object.keys(STANDING_ACTIONS).join(', ')}.`,
    example: 'accept',
  })
  @IsString({ message: 'action phải là chữ' })
  @Length(1, 80, { message: 'action phải có từ 1 đến 80 ký tự' })
  action!: string;

  @ApiProperty({ description: 'Lần sửa đổi của hồ sơ mà người xử lý đã xem.', example: 1 })
  @IsInt({ message: 'expectedRevision phải là số nguyên (lần sửa đổi bạn đã xem)' })
  @Min(1, { message: 'expectedRevision phải từ 1' })
  expectedRevision!: number;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Dữ kiện thao tác cần, ví dụ {"reason": "…"}.',
  })
  @IsOptional()
  @IsObject({ message: 'data phải là một đối tượng' })
  data?: Record<string, unknown>;

  @ApiPropertyOptional({ description: COMMAND_ID })
  @IsOptional()
  @IsString({ message: 'commandId phải là chữ' })
  @Length(1, 100, { message: 'commandId phải có từ 1 đến 100 ký tự' })
  commandId?: string;
}

export class ListDossiersDto {
  @ApiPropertyOptional({
    description:
      'Tìm không dấu theo mã hồ sơ (hoặc số cuối), chủ hồ sơ, số định danh, điện thoại, số giấy tờ; mọi từ đều phải có.',
    example: 'nguyen van an',
  })
  @IsOptional()
  @IsString({ message: 'q phải là chữ' })
  @MaxLength(200, { message: 'q dài nhất 200 ký tự' })
  q?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'unit phải là chữ' })
  unit?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'role phải là chữ' })
  role?: string;

  @ApiPropertyOptional({ description: 'Bước hoặc kết thúc.' })
  @IsOptional()
  @IsString({ message: 'state phải là chữ' })
  state?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'procedure phải là chữ' })
  procedure?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'field phải là chữ' })
  field?: string;

  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @ToBoolean()
  @IsBoolean({ message: 'overdue phải là true hoặc false' })
  overdue?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: 'Chỉ hồ sơ chưa (true) hoặc đã (false) kết thúc.' })
  @IsOptional()
  @ToBoolean()
  @IsBoolean({ message: 'open phải là true hoặc false' })
  open?: boolean;

  @AfterPage()
  after?: string;

  @PageSize()
  limit?: number;
}
