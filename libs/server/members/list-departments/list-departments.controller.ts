import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type DepartmentList, departmentListSchema } from '#contracts/memberships';
import { AdministeredTenant } from '#server/platform/auth';
import { ListDepartments } from './list-departments.js';

class DepartmentListDto extends createZodDto(departmentListSchema) {}

@ApiTags('members')
@ApiParam({ name: 'tenant', type: String })
@Controller('tenants/:tenant/departments')
export class ListDepartmentsController {
  constructor(private readonly departments: ListDepartments) {}

  @Get()
  @ApiOperation({
    operationId: 'listDepartments',
    summary: 'Departments of my organisation, and how many members are in each and in none',
  })
  @ApiOkResponse({ type: DepartmentListDto })
  list(@AdministeredTenant() tenantId: string): Promise<DepartmentList> {
    return this.departments.list(tenantId);
  }
}
