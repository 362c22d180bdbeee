def log = new File(basedir, 'build.log').text

assert log.contains('there is no folder texts (corpus.directory)')
assert log.contains('pom.xml is no folder (corpus.directory); corpus.includes names files in one')
