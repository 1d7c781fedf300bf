import type { LicenseKeyRead, LicenseKeyWithActivations } from 'polar-customer-portal';

export type LicenseKey = LicenseKeyRead;
export type LicenseKeyWithDevices = LicenseKeyWithActivations;

export interface Page<Item> {
  items: Item[];
  pagination: { total_count: number; max_page: number };
}

export interface Grant {
  benefit_id: string;
  benefit: { description: string };
}
