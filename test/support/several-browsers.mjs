// A test-runner launcher that runs several files at once, each in a browser of its own: input, focus and clipboard are those of one page,
// as for a reader, which tabs of one browser would take from each other. WebKit's driver has one page anyway.
class SeveralBrowsers {
  name;
  type;
  concurrency;
  #launch;
  #all = [];
  #idle = [];
  #busy = new Map();
  #initial;

  constructor(concurrency, launch) {
    this.concurrency = concurrency;
    this.#launch = launch;
    const first = this.#add();
    this.#idle.push(first);
    this.name = first.name;
    this.type = first.type;
  }

  #add() {
    const launcher = this.#launch();
    this.#all.push(launcher);
    return launcher;
  }

  async initialize(...initial) {
    this.#initial = initial;
    await Promise.all(this.#all.map((launcher) => launcher.initialize?.(...initial)));
  }

  async #take() {
    const idle = this.#idle.pop();
    if (idle) return idle;
    const launcher = this.#add();
    await launcher.initialize?.(...this.#initial);
    return launcher;
  }

  #of(sessionId) {
    const launcher = this.#busy.get(sessionId);
    if (!launcher) throw new Error(`${this.name} has no page for ${sessionId}.`);
    return launcher;
  }

  async startSession(sessionId, url) {
    const launcher = await this.#take();
    this.#busy.set(sessionId, launcher);
    try {
      await launcher.startSession(sessionId, url);
    } catch (error) {
      if (!launcher.isActive(sessionId)) this.#release(sessionId);
      throw error;
    }
  }

  async stopSession(sessionId) {
    try {
      return await this.#of(sessionId).stopSession(sessionId);
    } finally {
      this.#release(sessionId);
    }
  }

  #release(sessionId) {
    this.#idle.push(this.#of(sessionId));
    this.#busy.delete(sessionId);
  }

  isActive(sessionId) {
    return this.#busy.get(sessionId)?.isActive(sessionId) ?? false;
  }

  getBrowserUrl(sessionId) {
    return this.#of(sessionId).getBrowserUrl(sessionId);
  }

  getPage(sessionId) {
    return this.#of(sessionId).getPage(sessionId);
  }

  startDebugSession(sessionId, url) {
    const [launcher] = this.#all;
    this.#busy.set(sessionId, launcher); // so that its commands find their page
    return launcher.startDebugSession(sessionId, url);
  }

  async stop() {
    await Promise.all(this.#all.map((launcher) => launcher.stop()));
  }
}

export const severalBrowsers = (concurrency, launch) => new SeveralBrowsers(concurrency, launch);
