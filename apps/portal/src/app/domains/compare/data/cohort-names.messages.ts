import type { SizeClass } from '#domain/benchmark';

const sizes: Readonly<Record<SizeClass, string>> = {
  'under-20': $localize`:@@cohortNames.under20:Organisaties voor minder dan 20.000 inwoners`,
  '20-50': $localize`:@@cohortNames.20to50:Organisaties voor 20.000 tot 50.000 inwoners`,
  '50-100': $localize`:@@cohortNames.50to100:Organisaties voor 50.000 tot 100.000 inwoners`,
  '100-250': $localize`:@@cohortNames.100to250:Organisaties voor 100.000 tot 250.000 inwoners`,
  '250-plus': $localize`:@@cohortNames.250plus:Organisaties voor 250.000 inwoners of meer`,
};

export const cohortNamesMessages = {
  all: $localize`:@@cohortNames.all:Alle deelnemers`,
  allText: $localize`:@@cohortNames.allText:Iedereen die de QuickScan invulde.`,
  functionGroup: (name: string) => $localize`:@@cohortNames.functionGroup:Mijn functiegroep: ${name}:name:`,
  functionGroupText: $localize`:@@cohortNames.functionGroupText:Mensen met hetzelfde soort werk, in het hele land.`,
  tenant: (name: string) => $localize`:@@cohortNames.tenant:Mijn organisatie: ${name}:name:`,
  tenantText: $localize`:@@cohortNames.tenantText:Iedereen in uw organisatie. Alleen de leden zien dit.`,
  sizeClass: (key: string) => sizes[key as SizeClass] ?? key,
  sizeClassText: $localize`:@@cohortNames.sizeClassText:Organisaties die ongeveer zo groot zijn als de uwe.`,
  province: (name: string) => $localize`:@@cohortNames.province:Organisaties in ${name}:name:`,
  provinceText: $localize`:@@cohortNames.provinceText:Organisaties in uw provincie.`,
};
