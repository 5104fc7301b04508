/** The sectors that the knowledge base sets out to hold, each by the class that stands for it. */
export const sectors: readonly { readonly name: string; readonly classId: string }[] = [
  { name: 'Cosmetics', classId: 'hs/3304' },
  { name: 'Medical devices', classId: 'hs/9018' },
  { name: 'Wireless equipment', classId: 'hs/8517' },
  { name: 'Food', classId: 'hs/1902' },
  { name: 'Lithium batteries', classId: 'hs/850760' },
  { name: 'Industrial machinery', classId: 'hs/8479' },
  { name: 'Intangibles', classId: 'intangible/software' },
];
