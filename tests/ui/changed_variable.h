// A variable of the environment that a test changes.
#pragma once

#include <QByteArray>

namespace speclens::test {

/// Changes a variable of the environment as long as it lives.
class ChangedVariable {
  public:
    ChangedVariable(const char* name, const QByteArray& value)
        : name_(name), before_(qgetenv(name)), wasSet_(qEnvironmentVariableIsSet(name)) {
        qputenv(name, value);
    }
    ChangedVariable(const ChangedVariable&) = delete;
    ChangedVariable& operator=(const ChangedVariable&) = delete;
    ~ChangedVariable() {
        if (wasSet_) {
            qputenv(name_, before_);
        } else {
            qunsetenv(name_);
        }
    }

  private:
    const char* name_;
    QByteArray before_;
    bool wasSet_;
};

}  // namespace speclens::test
