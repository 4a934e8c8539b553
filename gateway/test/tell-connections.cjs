const dns = require('node:dns');
const net = require('node:net');

/** Tells on stderr of every name that is looked up and every connection that is made, except to this machine. */
const own = ['127.0.0.1', '::1', 'localhost', undefined];
const tell = (what, host) => {
  if (!own.includes(host)) process.stderr.write(`OUTSIDE ${what} ${host}\n`);
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  tell('connect', typeof options === 'object' ? options.host : undefined);
  return connect.apply(this, args);
};

const { lookup } = dns;
dns.lookup = (host, ...others) => {
  tell('lookup', host);
  return lookup(host, ...others);
};
