import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { SHOWS, type Show } from '#reading';
import { AfterPage, PageSize } from '../http/paging.js';

const SCOPES = ['mine', 'unit'] as const;

export class DeskDto {
  @ApiPropertyOptional({
    enum: SCOPES,
    default: 'mine',
    description:
      'mine: đến lượt chức danh của tôi và giao cho tôi hoặc chưa giao ai; unit: đến lượt đơn vị của tôi, mọi vai trò (theo dõi chất lượng: tất cả).',
  })
  @IsOptional()
  @IsIn(SCOPES, { message: `scope phải là một trong: ${SCOPES.join(', ')}` })
  scope?: (typeof SCOPES)[number];

  @ApiPropertyOptional({
    enum: SHOWS,
    default: 'all',
    description:
      'Hồ sơ nào: tất cả, sắp đến hạn, quá hạn, tạm dừng, nợ thư xin lỗi, hẹn trả trong hôm nay. Không thu hẹp bộ đếm.',
  })
  @IsOptional()
  @IsIn(SHOWS, { message: `show phải là một trong: ${SHOWS.join(', ')}` })
  show?: Show;

  @ApiPropertyOptional({ description: 'Mã thủ tục; thu hẹp cả bộ đếm.', example: 'QT-08/DMP' })
  @IsOptional()
  @IsString({ message: 'procedure phải là chữ' })
  @MaxLength(60, { message: 'procedure dài nhất 60 ký tự' })
  procedure?: string;

  @ApiPropertyOptional({ description: 'Lĩnh vực; thu hẹp cả bộ đếm.', example: 'DMP' })
  @IsOptional()
  @IsString({ message: 'field phải là chữ' })
  @MaxLength(60, { message: 'field dài nhất 60 ký tự' })
  field?: string;

  @ApiPropertyOptional({ description: 'Bước; thu hẹp cả bộ đếm.' })
  @IsOptional()
  @IsString({ message: 'state phải là chữ' })
  @MaxLength(60, { message: 'state dài nhất 60 ký tự' })
  state?: string;

  @ApiPropertyOptional({
    description:
      'Tìm không dấu theo mã hồ sơ, chủ hồ sơ, số định danh, điện thoại, số giấy tờ; không thu hẹp bộ đếm.',
    example: 'nguyen van an',
  })
  @IsOptional()
  @IsString({ message: 'q phải là chữ' })
  @MaxLength(200, { message: 'q dài nhất 200 ký tự' })
  q?: string;

  @AfterPage()
  after?: string;

  @PageSize()
  limit?: number;
}
