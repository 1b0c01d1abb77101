import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsObject, IsOptional, Max, Min } from 'class-validator';

export class ImpactDto {
  @ApiProperty({ description: 'Lần ban hành hồ sơ đang theo.', example: 2 })
  @IsInt({ message: 'from phải là lần ban hành' })
  @Min(1, { message: 'from phải từ 1' })
  @Max(999_999, { message: 'from lớn quá' })
  from!: number;

  @ApiProperty({ description: 'Lần ban hành định chuyển sang; có thể còn là dự thảo.', example: 3 })
  @IsInt({ message: 'to phải là lần ban hành' })
  @Min(1, { message: 'to phải từ 1' })
  @Max(999_999, { message: 'to lớn quá' })
  to!: number;

  @ApiPropertyOptional({
    description: 'Bước cũ: bước mới. Không gửi thì bước nào giữ tên bước ấy.',
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { appraising: 'appraising' },
  })
  @IsOptional()
  @IsObject({ message: 'states phải là bản đồ bước cũ: bước mới' })
  states?: Record<string, unknown>;
}
