def log = new File(basedir, 'build.log').text

assert log.contains('corpus.skip')
assert !log.contains('boilerplate/related-links')
assert !new File(basedir, 'target/corpus').exists()
