import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const SAFE = 'A sua licença não é afetada.';
const ASK_THE_SELLER = `${SAFE} Peça ajuda ao vendedor.`;
const WAIT = `${SAFE} Aguarde um minuto e tente novamente.`;
const CHECK_THE_CONNECTION = `${SAFE} Verifique a sua ligação e tente novamente.`;

/** Portuguese of Portugal. */
export const ptPT: Language = {
  locale: 'pt-PT',
  dir: 'ltr',
  messages: {
    title: 'Chave de licença',
    loading: 'A carregar a chave de licença…',
    licensedTo: (nameOrEmail) => `Licenciada a ${isolateRtl(nameOrEmail)}`,

    status: {
      active: 'Ativa',
      expires_soon: 'Expira em breve',
      expired: 'Expirada',
      disabled: 'Bloqueada',
      revoked: 'Revogada',
    },
    expiredOn: (date) => `Esta chave expirou a ${date}.`,
    refused: 'As aplicações que verificam esta chave vão recusá-la.',

    reveal: 'Mostrar',
    hide: 'Ocultar',
    copy: 'Copiar',
    copied: 'Copiada',
    hidden: (end) => (end ? `Oculta, termina em ${end}` : 'Oculta'),
    keyRevealed: 'Visível durante 30 segundos',
    copyFailed: 'Não foi possível copiar. Mostre a chave e copie-a manualmente.',

    activations: 'Ativações',
    usage: 'Utilização',
    expires: 'Validade',
    used: (count, limit, number) => `${number(count)} de ${number(limit)}`,
    upTo: (limit, number) => `Até ${number(limit)}`,
    left: (count, number) =>
      `${plural('pt-PT', count, { one: 'Resta', many: 'Restam', other: 'Restam' })} ${number(count)}`,
    over: (count, number) => `${number(count)} acima do limite`,
    unlimited: 'Sem limite',
    unsupported: 'Não disponível',
    noDate: 'Sem data definida',

    inUse: (count, limit, number) =>
      limit
        ? `${number(count)} de ${number(limit)} em uso${count < limit ? '' : '.'}`
        : `${number(count)} em uso`,
    noneToShow: 'Nada por agora, ou oculto pelo vendedor.',
    makeRoom: 'Para libertar espaço, desative o que já não utiliza.',
    unnamed: 'Sem nome',
    activatedOn: (date) => `Ativado a ${date}`,
    details: 'Detalhes',
    search: 'Procurar',
    found: (count, number) =>
      `${number(count)} ${plural('pt-PT', count, { one: 'resultado', many: 'de resultados', other: 'resultados' })}`,
    showMore: 'Mostrar mais',

    validated: (count, last, number) =>
      count
        ? `Validada ${number(count)} ${plural('pt-PT', count, { one: 'vez', many: 'de vezes', other: 'vezes' })}${last ? `, a última ${last}` : ''}`
        : 'Ainda não validada',
    issuedOn: (date) => `Emitida a ${date}`,

    deactivate: 'Desativar',
    deactivateTitle: (label) => `Desativar «${isolateRtl(label)}»?`,
    deactivateText: 'A aplicação deixa de funcionar aí até ser novamente ativada.',
    deactivating: 'A desativar…',
    deactivated: (label) => `«${isolateRtl(label)}» foi desativado.`,
    notDeactivated: (label, reason) => `«${isolateRtl(label)}» não foi desativado: ${reason}.`,

    rotate: 'Substituir chave',
    rotateTitle: 'Substituir esta chave de licença?',
    rotateText:
      'A sua chave atual deixa de funcionar de imediato. Introduza a nova em cada aplicação.',
    rotating: 'A substituir…',
    rotated: 'A sua chave foi substituída. Introduza a nova em cada aplicação.',
    notRotated: (reason) => `A sua chave não foi substituída: ${reason}.`,
    maybeRotated: 'A sua chave pode ter sido substituída.',
    keep: 'Manter',

    signInAgain: 'Iniciar sessão novamente',
    tryAgain: 'Tentar novamente',
    tryingAgain: 'A tentar novamente…',
    outdated: 'Estes dados podem estar desatualizados.',
    failures: {
      unauthorized: [
        'A sua sessão terminou',
        'Para sua segurança, o acesso às chaves de licença dura uma hora. Inicie sessão novamente para ver esta.',
      ],
      forbidden: ['Não pode ver esta chave de licença', `${SAFE} Peça acesso ao vendedor.`],
      not_found: [
        'Chave de licença não encontrada',
        'Pode pertencer a outra conta. Inicie sessão com essa conta.',
      ],
      invalid_request: ['Não podemos mostrar esta chave de licença', ASK_THE_SELLER],
      rejected: ['O Polar recusou este pedido', ASK_THE_SELLER],
      rate_limited: ['Demasiados pedidos', WAIT],
      server: ['O Polar não consegue responder agora', WAIT],
      network: ['Não conseguimos contactar o Polar agora', CHECK_THE_CONNECTION],
      offline: ['Está sem ligação', `${SAFE} Tentaremos novamente assim que tiver ligação.`],
      timeout: ['O Polar não respondeu a tempo', CHECK_THE_CONNECTION],
      invalid_response: ['Não conseguimos ler a resposta do Polar', ASK_THE_SELLER],
    },

    list: {
      title: 'Chaves de licença',
      loading: 'A carregar as chaves de licença…',
      total: (count, number) =>
        `${number(count)} ${plural('pt-PT', count, { one: 'chave de licença', many: 'de chaves de licença', other: 'chaves de licença' })}`,
      status: 'Estado',
      all: 'Todas',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'Páginas',
      page: (page, pages, number) => `Página ${number(page)} de ${number(pages)}`,
      turning: 'A carregar…',
      previous: 'Anterior',
      next: 'Seguinte',
      empty: [
        'Nenhuma chave de licença para mostrar',
        'Se esperava ver alguma, verifique com que conta iniciou sessão.',
      ],
    },
  },
};
