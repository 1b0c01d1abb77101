import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { WrittenAsDay } from '../http/local-day.js';

const LONGEST_TEXT = 500_000;

export class ReasonDto {
  @ApiPropertyOptional({ description: 'Ý kiến của người thực hiện, ghi vào nhật ký.' })
  @IsOptional()
  @IsString({ message: 'reason phải là chữ' })
  @MaxLength(2000, { message: 'reason dài nhất 2000 ký tự' })
  reason?: string;
}

export class DraftDto extends ReasonDto {
  @ApiProperty({ description: 'Toàn văn YAML, procedure/v1 hoặc document/v1.' })
  @IsString({ message: 'source phải là toàn văn YAML' })
  @Length(1, LONGEST_TEXT, { message: `source phải có từ 1 đến ${LONGEST_TEXT} ký tự` })
  source!: string;

  @ApiPropertyOptional({ description: 'Tên tệp, để chỉ chỗ lỗi.', example: 'QT-08.issue-3.yaml' })
  @IsOptional()
  @IsString({ message: 'file phải là chữ' })
  @Length(1, 200, { message: 'file phải có từ 1 đến 200 ký tự' })
  file?: string;
}

export class PublishDto extends ReasonDto {
  @ApiPropertyOptional({ description: 'Ngày có hiệu lực; phải là ngày ghi trong văn bản.' })
  @IsOptional()
  @WrittenAsDay()
  from?: string;
}

export class EndDto {
  @ApiProperty({ description: 'Ngày cuối cùng nhận hồ sơ.', example: '2026-12-31' })
  @WrittenAsDay()
  on!: string;

  @ApiProperty({ description: 'Lý do, ghi vào nhật ký.' })
  @IsString({ message: 'reason phải là chữ' })
  @Length(1, 2000, { message: 'reason phải có từ 1 đến 2000 ký tự' })
  reason!: string;

  @ApiPropertyOptional({ description: 'Mã thủ tục tiếp nối.', example: 'QT-05/KCB' })
  @IsOptional()
  @IsString({ message: 'successor phải là chữ' })
  @Length(1, 40, { message: 'successor phải có từ 1 đến 40 ký tự' })
  successor?: string;
}

export class DiffDto {
  @ApiProperty({ description: 'Lần ban hành trước, kể cả dự thảo.', example: 1 })
  @Type(() => Number)
  @IsInt({ message: 'from phải là lần ban hành' })
  @Min(1, { message: 'from phải từ 1' })
  @Max(999_999, { message: 'from lớn quá' })
  from!: number;

  @ApiProperty({ description: 'Lần ban hành sau, kể cả dự thảo.', example: 2 })
  @Type(() => Number)
  @IsInt({ message: 'to phải là lần ban hành' })
  @Min(1, { message: 'to phải từ 1' })
  @Max(999_999, { message: 'to lớn quá' })
  to!: number;
}
