import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolateRtl } from '../../isolate.ts';

/** The Spanish texts of checking a file. */
export const esDownloadCheck: DownloadCheckMessages = {
  check: 'Comprobar un archivo…',
  checkAnother: 'Comprobar otro archivo…',
  checking: (name) => `Comprobando «${isolateRtl(name)}»…`,
  percent: (percent, number) => `${number(percent)}\u00a0%`,
  stop: 'Detener',
  outcomes: {
    same: {
      title: (name) => `«${isolateRtl(name)}» es el mismo archivo`,
      text: 'Llegó completo y nadie lo ha modificado.',
    },
    incomplete: {
      title: (name) => `«${isolateRtl(name)}» no está completo`,
      text: (percent, number) =>
        `Tiene el ${number(percent)}\u00a0% del tamaño del archivo. Si la descarga ha terminado, elimínalo y descárgalo de nuevo.`,
    },
    empty: {
      title: (name) => `«${isolateRtl(name)}» está vacío`,
      text: 'La descarga no ha terminado o tu dispositivo guarda el contenido en otro sitio, por ejemplo en la nube. Abre el archivo una vez y compruébalo de nuevo, o vuelve a descargarlo.',
    },
    unpacked: {
      title: (name) => `«${isolateRtl(name)}» no es el archivo comprimido en sí`,
      text: (archive) =>
        `Parece descomprimido: Safari, por ejemplo, abre los archivos comprimidos después de la descarga. Comprueba el propio «${isolateRtl(archive)}». Si ya no está, desactiva «Abrir archivos “seguros” al descargarlos» en los ajustes de Safari y descárgalo de nuevo.`,
    },
    listed: {
      title: (name, other) => `«${isolateRtl(name)}» es «${isolateRtl(other)}»`,
      text: (expected) =>
        `Está completo y nadie lo ha modificado. Lo has comparado con «${isolateRtl(expected)}», que es otro archivo.`,
    },
    probably_listed: {
      title: (name, other) => `«${isolateRtl(name)}» es probablemente «${isolateRtl(other)}»`,
      text: (expected) =>
        `Tiene exactamente el tamaño de ese archivo, y no el de «${isolateRtl(expected)}».`,
    },
    other: {
      title: (name) => `«${isolateRtl(name)}» es otro archivo`,
      text: 'Puede que sea otra versión o que la descarga se haya interrumpido. Elimínalo y descárgalo de nuevo. Si entonces sigue siendo otro archivo, pregunta al vendedor antes de abrirlo.',
    },
    unreadable: {
      title: (name) => `No se pudo leer «${isolateRtl(name)}»`,
      text: 'Aún no se sabe nada de este archivo. Puede que se haya movido o modificado, o que otro programa lo esté usando. Elígelo de nuevo.',
    },
    unavailable: {
      title: (name) => `No se pudo comprobar «${isolateRtl(name)}»`,
      text: 'Una parte de esta página no se cargó, así que aún no se sabe nada de este archivo. Comprueba tu conexión, recarga la página e inténtalo de nuevo.',
    },
    stopped: {
      title: (name) => `Se detuvo la comprobación de «${isolateRtl(name)}»`,
      text: 'Aún no se sabe nada de este archivo.',
    },
  },
};
