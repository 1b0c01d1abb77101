import { Controller, Get, Inject, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  checkAgainstIssues,
  checkRegister,
  registerJson,
  registerWorkbook,
  type RegisterJson,
} from '#register';
import { RegisterReader } from './register-reader.js';
import { May } from '../auth/may.decorator.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('register')
@Controller()
export class RegisterController {
  constructor(@Inject(RegisterReader) private readonly reader: RegisterReader) {}

  @Get('register')
  @May('procedure.read')
  @ApiOperation({
    summary: 'Danh mục tài liệu HTQLCL: 115 dòng như bản in, với tình trạng hôm nay và ghi chú bất thường',
  })
  async register(): Promise<RegisterJson> {
    const { register, issues, rows, on } = await this.reader.today();
    const findings = [...checkRegister(register), ...checkAgainstIssues(register, issues)];
    return registerJson(register, rows, on, findings);
  }

  @Get('register.xlsx')
  @May('procedure.read')
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Danh mục tài liệu HTQLCL dạng Excel' })
  async workbook(): Promise<StreamableFile> {
    const { register, rows, on } = await this.reader.today();
    const workbook = await registerWorkbook(register, rows, on);
    return new StreamableFile(workbook, {
      type: XLSX,
      disposition: `attachment; filename="danh-muc-tai-lieu-${on}.xlsx"`,
      length: workbook.length,
    });
  }
}
