// SPDX-License-Identifier: EUPL-1.2
// What node_object_wrap.h gives a native module, without what Node 24.19 added to it: there, an object takes a hook from the
// environment when it is collected, and where the collector runs between two calls there is no environment to take it from,
// so that the process aborts. better-sqlite3 11 is compiled with this instead; its later versions need it no longer, and run
// on Node 22 and later only.
#ifndef SRC_NODE_OBJECT_WRAP_H_
#define SRC_NODE_OBJECT_WRAP_H_

#include <cassert>

#include "v8.h"

namespace node {

/** An object of C++ that lives as long as its JavaScript object, which carries it in its first internal field. */
class ObjectWrap {
 public:
  ObjectWrap() = default;
  ObjectWrap(const ObjectWrap&) = delete;
  ObjectWrap& operator=(const ObjectWrap&) = delete;

  virtual ~ObjectWrap() {
    if (object_.IsEmpty()) return;
    object_.ClearWeak();
    object_.Reset();
  }

  template <class Wrapped>
  static Wrapped* Unwrap(v8::Local<v8::Object> object) {
    assert(object->InternalFieldCount() > 0);
    return static_cast<Wrapped*>(static_cast<ObjectWrap*>(object->GetAlignedPointerFromInternalField(0)));
  }

 protected:
  void Wrap(v8::Local<v8::Object> object) {
    assert(object_.IsEmpty() && object->InternalFieldCount() > 0);
    object->SetAlignedPointerInInternalField(0, this);
    object_.Reset(v8::Isolate::GetCurrent(), object);
    object_.SetWeak(this, Collected, v8::WeakCallbackType::kParameter);
  }

 private:
  static void Collected(const v8::WeakCallbackInfo<ObjectWrap>& info) {
    ObjectWrap* wrapped = info.GetParameter();
    wrapped->object_.Reset();
    delete wrapped;
  }

  v8::Global<v8::Object> object_;
};

}  // namespace node

#endif
