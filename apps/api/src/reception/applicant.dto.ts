import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { IDENTIFIER_KINDS, type IdentifierKind } from '#applicants';
import { APPLICANTS, type ApplicantKind } from '#procedure';

export class ApplicantDto {
  @ApiPropertyOptional({
    enum: Object.keys(APPLICANTS),
    description: 'Loại chủ hồ sơ; bắt buộc khi thủ tục chỉ dành cho một số loại.',
  })
  @IsOptional()
  @IsIn(Object.keys(APPLICANTS), {
    message: `applicant.kind phải là một trong: ${Object.keys(APPLICANTS).join(', ')}`,
  })
  kind?: ApplicantKind;

  @ApiProperty({ description: 'Chủ hồ sơ.', example: 'Nhà thuốc Minh Châu' })
  @IsString({ message: 'applicant.name phải là chữ' })
  @Length(1, 300, { message: 'applicant.name phải có từ 1 đến 300 ký tự' })
  name!: string;

  @ApiPropertyOptional({ description: 'CCCD, mã số thuế hoặc hộ chiếu.' })
  @IsOptional()
  @IsString({ message: 'applicant.identifier phải là chữ' })
  @MaxLength(50, { message: 'identifier dài nhất 50 ký tự' })
  identifier?: string;

  @ApiPropertyOptional({
    enum: Object.keys(IDENTIFIER_KINDS),
    description: 'identifier là số gì; không gửi thì số giống CCCD, CMND, mã số thuế được kiểm tra như thế.',
  })
  @IsOptional()
  @IsIn(Object.keys(IDENTIFIER_KINDS), {
    message: `identifierKind phải là một trong: ${Object.keys(IDENTIFIER_KINDS).join(', ')}`,
  })
  identifierKind?: IdentifierKind;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'applicant.phone phải là chữ' })
  @MaxLength(30, { message: 'phone dài nhất 30 ký tự' })
  phone?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'applicant.address phải là chữ' })
  @MaxLength(300, { message: 'address dài nhất 300 ký tự' })
  address?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsEmail({}, { message: 'Email không đúng dạng, ví dụ ten@example.vn' })
  @MaxLength(200, { message: 'email dài nhất 200 ký tự' })
  email?: string;
}
