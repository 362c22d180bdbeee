def log = new File(basedir, 'build.log').text

assert log.contains('there is no folder src/corpus, so nothing is checked here')
