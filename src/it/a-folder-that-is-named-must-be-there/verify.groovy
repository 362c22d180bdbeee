def log = new File(basedir, 'build.log').text

assert log.contains('there is no folder texts (corpus.directory)')
