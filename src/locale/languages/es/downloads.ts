import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { esDownloadCheck } from './download-check.ts';

/** The Spanish texts of downloads. */
export const esDownloads: DownloadMessages = {
  title: 'Descargas',
  subtitle: 'Archivos incluidos en tus compras',
  loading: 'Cargando las descargas…',
  total: (count, number) =>
    `${number(count)} ${plural('es', count, { one: 'archivo', many: 'de archivos', other: 'archivos' })}`,
  help: 'Obtener ayuda',

  otherFiles: 'Otros archivos',
  unnamed: 'Archivo sin nombre',
  version: (version) => `Versión ${isolateRtl(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'iPhone y iPad',
  },
  chips: {
    appleSilicon: 'chip de Apple',
    intel: 'Intel',
    appleUniversal: 'chip de Apple e Intel',
    arm64: 'ARM',
    x64: '64 bits',
    x86: '32 bits',
  },
  platform: (system, chip) => `${system}, ${chip}`,
  thisComputer: 'Este equipo',
  whichOne: {
    macos: '¿Cuál es el de tu Mac? «Acerca de este Mac», en el menú Apple, indica su chip.',
    windows:
      '¿Cuál es el de tu equipo? Configuración, Sistema, Acerca de indica su procesador: la mayoría son de 64 bits y unos pocos son ARM.',
    linux: '¿Cuál es el de tu equipo? El comando «uname -m» indica su procesador.',
  },

  download: 'Descargar',
  starting: 'Un momento…',
  unavailable: 'No disponible ahora mismo',
  notStarted: (reason) => `La descarga no ha empezado. ${reason}.`,
  gone: (name) => `«${isolateRtl(name)}» ya no está disponible.`,
  refused: 'La descarga no ha empezado. Puede que el archivo ya no esté disponible.',
  nothingHappens: '¿No pasa nada? Puede que esta página no tenga permiso para descargar archivos.',
  openInTab: 'Abrir en otra pestaña',
  copyAddress: 'Copiar enlace',

  details: 'Detalles',
  checksum: 'Suma de comprobación SHA-256',
  copy: 'Copiar',
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar. Selecciona el texto y cópialo a mano.',

  preparing: [
    'En preparación',
    'Acabas de hacer esta compra. Los archivos aparecerán aquí por sí solos, normalmente en menos de un minuto.',
  ],
  preparingLong: [
    'Aún en preparación',
    'Está tardando más de lo habitual. Tu compra está a salvo: vuelve a mirar más tarde o pide ayuda al vendedor.',
  ],
  notPrepared: [
    'No se pudieron preparar estos archivos',
    `Lo que compraste no se ve afectado. ${ASK_THE_SELLER}`,
  ],
  lookAgain: 'Volver a mirar',
  ready: (name) => `${isolateRtl(name)}: los archivos están listos`,

  unreadable: (count, number) =>
    `No se ${plural('es', count, { one: 'pudo', many: 'pudieron', other: 'pudieron' })} mostrar ${number(count)} ${plural('es', count, { one: 'archivo', many: 'de archivos', other: 'archivos' })}. ${ASK_THE_SELLER}`,
  empty: ['Aún no hay archivos', 'Cuando compres algo que incluya archivos, los encontrarás aquí.'],

  unaffected: 'Lo que compraste no se ve afectado.',
  failures: {},

  check: esDownloadCheck,
};
