def log = new File(basedir, 'build.log').readLines()

// Nothing needs to be there but the configuration; a value is named with its place, a default with its pack.
assert log.any { it ==~ /\[INFO\] attribution\/byline +.* any +pack attribution/ }
assert log.contains('[INFO]     allowDesk: false  corpus.yml:4')
assert log.any { it ==~ /\[INFO\] house\/old-name +error +warning +any +corpus.yml:8/ }
assert log.contains('[INFO]     severity in archive/**: off  corpus.yml:12')
assert log.any { it.contains('rules on') && it.contains('attribution/weasel (corpus.yml:3)') }
assert !new File(basedir, 'target/corpus').exists()
