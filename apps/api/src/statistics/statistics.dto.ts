import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { GROUPINGS, TODAY_LISTS, type Grouping, type TodayList } from '#reading';
import { FIGURES, type FigureName } from '#statistics';
import { PageSize } from '../http/paging.js';

/** A day in the centuries a report can be of; whether it exists, the desk says with a refusal of its own. */
const DATE = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;
const CUTS = [...GROUPINGS];
const NUMBERS = Object.keys(FIGURES);
const STEPS = ['month', 'week'] as const;
const oneOf = (name: string, words: readonly string[]): { message: string } => ({
  message: `${name} phải là một trong: ${words.join(', ')}`,
});

export class PeriodDto {
  @ApiProperty({ example: '2026-09-15', description: 'Ngày đầu kỳ, tính cả ngày này.' })
  @Matches(DATE, { message: 'from phải là ngày dạng 2026-09-15' })
  from!: string;

  @ApiProperty({ example: '2026-12-14', description: 'Ngày cuối kỳ, tính cả ngày này.' })
  @Matches(DATE, { message: 'to phải là ngày dạng 2026-12-14' })
  to!: string;

  @ApiPropertyOptional({ enum: CUTS, default: 'field' })
  @IsOptional()
  @IsIn(CUTS, oneOf('by', CUTS))
  by?: Grouping;
}

/** A page of a list of dossiers. */
class PageDto {
  @ApiPropertyOptional({ minimum: 1, default: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'page phải là số nguyên từ 1' })
  @Min(1, { message: 'page phải là số nguyên từ 1' })
  @Max(100_000, { message: 'page quá lớn' })
  page?: number;

  @PageSize()
  limit?: number;
}

export class FigureDto extends PageDto {
  @ApiProperty({ example: '2026-09-15' })
  @Matches(DATE, { message: 'from phải là ngày dạng 2026-09-15' })
  from!: string;

  @ApiProperty({ example: '2026-12-14' })
  @Matches(DATE, { message: 'to phải là ngày dạng 2026-12-14' })
  to!: string;

  @ApiProperty({ enum: NUMBERS, description: 'Con số nào của bảng.' })
  @IsIn(NUMBERS, oneOf('figure', NUMBERS))
  figure!: FigureName;

  @ApiPropertyOptional({ enum: CUTS, default: 'field' })
  @IsOptional()
  @IsIn(CUTS, oneOf('by', CUTS))
  by?: Grouping;

  @ApiPropertyOptional({ description: 'Dòng nào của bảng (giá trị key); dòng tổng khi không gửi.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  key?: string;
}

export class TrendDto {
  @ApiProperty({ enum: STEPS, description: 'Theo tháng báo cáo (15 đến 14) hay theo tuần.' })
  @IsIn(STEPS, oneOf('step', STEPS))
  step!: (typeof STEPS)[number];

  @ApiPropertyOptional({ enum: CUTS, default: 'field' })
  @IsOptional()
  @IsIn(CUTS, oneOf('by', CUTS))
  by?: Grouping;

  @ApiPropertyOptional({ description: 'Chỉ một dòng của bảng (giá trị key); tất cả khi không gửi.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  key?: string;
}

export class TodayDto extends PageDto {
  @ApiProperty({ enum: TODAY_LISTS })
  @IsIn(TODAY_LISTS, oneOf('list', TODAY_LISTS))
  list!: TodayList;
}
